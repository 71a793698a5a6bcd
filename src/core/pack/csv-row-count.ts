/** Counts the rows of a CSV text without building them. */

/** Rows without the heading. A line end inside quotation marks ends no row; a doubled quotation mark opens and closes at once. */
export function csvRowCount(text: string): number {
  let rows = 0
  let isQuoted = false
  let isEmpty = true
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) isQuoted = !isQuoted
    if (code === lineFeed && !isQuoted) {
      if (!isEmpty) rows += 1
      isEmpty = true
    } else if (code !== carriageReturn) isEmpty = false
  }
  return Math.max(0, rows + (isEmpty ? 0 : 1) - 1)
}

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
