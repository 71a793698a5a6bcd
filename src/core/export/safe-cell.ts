/** Makes a text safe to open in a spreadsheet: no cell of ours may be read as a formula, and no text as a number or a day that it is not. */

/**
 * Characters that make a spreadsheet read a cell as a formula or a command, also in their full-width forms (Excel in East Asian locales
 * accepts them), at the start or after white space that is stripped on opening. Source: OWASP "CSV Injection"; "|" and "%" for DDE.
 */
const starters = new Set('=+-@|%＝＋－＠｜％')

/** White space, controls, and characters that do not show: zero-width, byte order mark, direction marks. */
const unseen = /[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}]/u

/** Cuts nothing. A dangerous text gets an apostrophe in front, which spreadsheets show as text; so does a text that starts with an apostrophe, so that taking one away restores every text. */
export function safeCell(text: string): string {
  return isHarmlessStart(text) || !(isDangerous(text) || text.startsWith("'")) ? text : `'${text}`
}

/** The same for a column of texts: there a text that a spreadsheet would turn into a number, a day or a truth value ("00123", "3-4", "1E5", "true") gets an apostrophe too. */
export function safeTextCell(text: string): string {
  return isTakenForValue(text) ? `'${text}` : safeCell(text)
}

const apostrophe = 0x27

/** The text that `safeCell` or `safeTextCell` was given. An apostrophe that neither would have put ("'s-Hertogenbosch", typed by somebody) stays. */
export function unguarded(cell: string): string {
  if (cell.charCodeAt(0) !== apostrophe) return cell
  const text = cell.slice(1)
  return safeTextCell(text) === cell ? text : cell
}

/** An ASCII letter or figure is no danger: most cells begin with one, and need no closer look. */
function isHarmlessStart(text: string): boolean {
  const code = text.charCodeAt(0)
  return isAsciiLetter(code) || isFigure(code)
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isDangerous(text: string): boolean {
  for (const char of text) {
    if (starters.has(char)) return true
    if (char === '\t' || char === '\r' || char === '\n') return true
    if (!unseen.test(char)) return false
  }
  return false
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juil|août'
/** Figures with the marks of numbers, days, times and fractions between and around them. */
const figures = /^[\s($€£¥￥]*[\d.,][\d\s.,:/()%'$€£¥￥年月日時分秒-]*(?:e[+-]?\d+)?\s*(?:[ap]m?)?\s*$/i
const withMonth = new RegExp(`^(?:\\d{1,4}[\\s.,/-]*(?:${months})[\\p{L}.]*|(?:${months})[\\p{L}.]*[\\s.,/-]*\\d{1,4})(?:[\\s.,/-]*\\d{1,4})?\\s*$`, 'iu')
const truth = /^\s*(?:true|false|wahr|falsch|vrai|faux)\s*$/i
const era = /^\s*(?:[MTSHR]|明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})[./年-]/i
/** No value of a spreadsheet is written in more characters; a longer text of figures is a sentence or a list. */
const longestValue = 64

function isTakenForValue(text: string): boolean {
  // Words that end in a colon stand before something, as in "2026-11-22: 3": no value is written so.
  if (text.length === 0 || text.length > longestValue || text.includes(': ')) return false
  if (isAsciiLetter(text.charCodeAt(0)) && !mayBeWord(text)) return false
  const plain = text.normalize('NFKC')
  return figures.test(plain) || withMonth.test(plain) || truth.test(plain) || era.test(plain)
}

const wordStarts = new Set([...'jan feb mar apr may jun jul aug sep oct nov dec mai okt dez tru fal wah vra fau'.split(' '), 'mär', 'fév', 'avr', 'jui', 'aoû', 'déc'])

/** The beginning of the name of a month or a truth value, or a letter that stands for an era before a figure, in a text short enough to be one. */
function mayBeWord(text: string): boolean {
  if (text.length > 24) return false
  return isFigure(text.charCodeAt(1)) || isFigure(text.charCodeAt(2)) || wordStarts.has(text.slice(0, 3).toLowerCase().trim())
}
