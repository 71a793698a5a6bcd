/** Cuts one line into the fields that are read, and no others. */

const quote = '"'

/** The fields at `wanted` (ascending places) of a delimited line into `into`; the places reached, or "open" where a quoted field does not end in this line. */
export function cutDelimited(line: string, delimiter: string, wanted: readonly number[], into: string[]): number | 'open' {
  let at = 0
  let next = 0
  for (let field = 0; ; field++) {
    const isWanted = field === wanted[next]
    let end: number
    if (line[at] === quote) {
      const closing = closingQuote(line, at + 1)
      if (closing === -1) return 'open'
      if (isWanted) into[next] = unquoted(line.slice(at + 1, closing))
      end = line.indexOf(delimiter, closing + 1)
    } else {
      end = line.indexOf(delimiter, at)
      if (isWanted) into[next] = line.slice(at, end === -1 ? undefined : end)
    }
    if (isWanted) next += 1
    if (end === -1) return field + 1
    at = end + 1
  }
}

/** All fields of a line; an open quote ends with the line. */
export function allFields(line: string, delimiter: string): string[] {
  const count = line.split(delimiter).length
  const fields: string[] = []
  const every = Array.from({ length: count }, (_, i) => i)
  const reached = cutDelimited(line, delimiter, every, fields)
  return reached === 'open' ? line.split(delimiter) : fields.slice(0, reached)
}

/** The same for fields between runs of blanks, as Squid pads them. Answers how many of the wanted ones were there. */
export function cutBlanks(line: string, wanted: readonly number[], into: string[]): number {
  let at = 0
  let next = 0
  for (let field = 0; next < wanted.length; field++) {
    while (line.charCodeAt(at) === 0x20) at += 1
    if (at >= line.length) return next
    let end = line.indexOf(' ', at)
    if (end === -1) end = line.length
    if (field === wanted[next]) {
      into[next] = line.slice(at, end)
      next += 1
    }
    at = end
  }
  return next
}

/**
 * The value of `key` in a line of "key=value" pairs: quoted, or up to the tab, or up to the blank before the next key (CEF and LEEF allow blanks inside).
 * undefined: the line has no such key.
 */
export function pairValue(line: string, key: string): string | undefined {
  for (let found = line.indexOf(`${key}=`); found !== -1; found = line.indexOf(`${key}=`, found + 1)) {
    if (found > 0 && !isPairBorder(line.charCodeAt(found - 1))) continue
    const start = found + key.length + 1
    if (line[start] === quote) return unquoted(line.slice(start + 1, ended(closingQuote(line, start + 1), line)))
    const tab = line.indexOf('\t', start)
    if (tab !== -1) return line.slice(start, tab)
    return line.slice(start, endOfPair(line, start))
  }
  return undefined
}

/** "date=…" and "…|request=…" begin a pair; "update=" does not. */
function isPairBorder(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x7c || code === 0x2c
}

function endOfPair(line: string, start: number): number {
  for (let equals = line.indexOf('=', start); equals !== -1; equals = line.indexOf('=', equals + 1)) {
    const blank = line.lastIndexOf(' ', equals)
    if (blank >= start) return blank
  }
  return line.length
}

/** Where the quoted field that began before `from` ends; a doubled quote belongs to it. */
function closingQuote(line: string, from: number): number {
  for (let end = line.indexOf(quote, from); end !== -1; end = line.indexOf(quote, end + 1)) {
    if (line[end + 1] === quote) end += 1
    else return end
  }
  return -1
}

function unquoted(text: string): string {
  return text.includes(quote) ? text.replaceAll('""', quote) : text
}

function ended(end: number, line: string): number {
  return end === -1 ? line.length : end
}
