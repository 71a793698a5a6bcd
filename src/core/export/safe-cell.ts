/** Makes a text safe to open in a spreadsheet: no cell of ours may be read as a formula. */

/**
 * Characters that make a spreadsheet read a cell as a formula or a command, also in their full-width forms (Excel in East Asian locales
 * accepts them), at the start or after white space that is stripped on opening. Source: OWASP "CSV Injection"; "|" and "%" for DDE.
 */
const starters = new Set('=+-@|%＝＋－＠｜％')

/** White space, controls, and characters that do not show: zero-width, byte order mark, direction marks. */
const unseen = /[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}]/u

/** Cuts nothing. A dangerous text gets an apostrophe in front, which spreadsheets show as text; so does a text that starts with an apostrophe, so that taking one away restores every text. */
export function safeCell(text: string): string {
  return isDangerous(text) || text.startsWith("'") ? `'${text}` : text
}

function isDangerous(text: string): boolean {
  for (const char of text) {
    if (starters.has(char)) return true
    if (char === '\t' || char === '\r' || char === '\n') return true
    if (!unseen.test(char)) return false
  }
  return false
}
