/** Cuts the text of a log into lines, piece by piece, so that a file of any size passes through in little memory. */

/** A longer line is no line of a log; its text is dropped as it comes. Characters. */
export const longestLine = 65_536

const lineFeed = '\n'
const carriageReturn = '\r'

/** Ends lines at LF, CR LF and lone CR, also where a file mixes them. */
export class LineCutter {
  readonly #onLine: (line: string) => void
  readonly #onTooLong: () => void
  #rest = ''
  #isDropping = false

  /** `onTooLong` stands in for a line of more than `longestLine` characters. */
  constructor(onLine: (line: string) => void, onTooLong: () => void) {
    this.#onLine = onLine
    this.#onTooLong = onTooLong
  }

  push(text: string): void {
    let from = 0
    for (let end = text.indexOf(lineFeed); end !== -1; end = text.indexOf(lineFeed, from)) {
      const line = text.slice(from, end)
      this.#cut(this.#rest === '' ? line : this.#rest + line)
      this.#rest = ''
      from = end + 1
    }
    this.#keep(text.slice(from))
  }

  /** The last line need not have an end. */
  end(): void {
    if (this.#rest !== '' || this.#isDropping) this.#cut(this.#rest)
    this.#rest = ''
  }

  /** A file whose lines end in a lone CR has no LF at all: it must not pile up here. */
  #keep(text: string): void {
    if (this.#isDropping) return
    this.#rest += text
    if (this.#rest.length <= longestLine) return
    const end = this.#rest.lastIndexOf(carriageReturn)
    if (end > 0 && end < this.#rest.length - 1) {
      this.#cut(this.#rest.slice(0, end))
      this.#rest = this.#rest.slice(end + 1)
    }
    if (this.#rest.length <= longestLine) return
    this.#rest = ''
    this.#isDropping = true
  }

  #cut(text: string): void {
    if (this.#isDropping) {
      this.#isDropping = false
      this.#onTooLong()
      return
    }
    const line = text.endsWith(carriageReturn) ? text.slice(0, -1) : text
    if (line.includes(carriageReturn)) for (const part of line.split(carriageReturn)) this.#hand(part)
    else this.#hand(line)
  }

  #hand(line: string): void {
    if (line.length > longestLine) this.#onTooLong()
    else this.#onLine(line)
  }
}
