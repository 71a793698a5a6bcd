/** Finds calendar days in a text, written in the usual ways in English, German, French, Spanish, Italian, Dutch and Japanese. What could be read in two ways is told apart or left unread. */
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'

/** Which comes first where a date is written in figures only: 01/12/2028. */
export type DateOrder = 'day-first' | 'month-first'

export interface FoundDate {
  /** undefined: ambiguous, or no real day. */
  day: IsoDate | undefined
  words: string
  at: number
}

/** In English, German, French, Spanish, Italian and Dutch. */
const months = [
  'january jan januar jänner janvier janv enero ene gennaio gen januari',
  'february feb februar février févr fév febrero febbraio februari',
  'march mar märz mär maerz mars marzo maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag mei',
  'june jun juni juin junio giugno giu',
  'july jul juli juillet juil julio luglio lug',
  'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre setiembre settembre set',
  'october oct oktober okt octobre octubre ottobre ott',
  'november nov novembre noviembre',
  'december dec dezember dez décembre déc diciembre dic dicembre',
]
const monthNumbers = new Map(months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))
const month = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
/** The year before the first year of each era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }

type Reader = (groups: Readonly<Record<string, string>>, order: DateOrder | undefined) => IsoDate | undefined

const written: Reader = ({ y, m, d }) => isoDay(y, m, d)
const named: Reader = ({ y, name, d }) => isoDay(y, String(monthNumbers.get(name?.toLowerCase() ?? '')), d)

/** Most telling first: what one has read, the next does not read again. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<era>令和|平成)\s*(?<n>元|\d{1,2})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/g,
    ({ era, n, m, d }) => isoDay(String((eras[era ?? ''] ?? 0) + (n === '元' ? 1 : Number(n))), m, d),
  ],
  [/(?<![\d])(?<y>\d{4})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/g, written],
  [new RegExp(`(?<![\\d])(?<d>\\d{1,2})(?:st|nd|rd|th|er|o|°|\\.)?[\\s-]*(?:(?:of|de)\\s+)?(?<name>${month})\\.?,?[\\s-]+(?:del?\\s+)?(?<y>\\d{4})(?!\\d)`, 'gi'), named],
  [new RegExp(`(?<![a-zäöü])(?<name>${month})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<y>\\d{4})(?!\\d)`, 'gi'), named],
  [/(?<![\d./-])(?<y>\d{4})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?![\d])(?![./-]\d)/g, written],
  [/(?<![\d./-])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/g, written],
  [/(?<![\d./-])(?<a>\d{1,2})(?<mark>[/-])(?<b>\d{1,2})\k<mark>(?<y>\d{4})(?![\d])(?![./-]\d)/g, inFigures],
]

/** The days in `text`, in the order in which they stand. `order` settles what figures alone leave open. */
export function datesIn(text: string, order?: DateOrder): FoundDate[] {
  const found: FoundDate[] = []
  let rest = text
  for (const [pattern, read] of readers) {
    for (const match of rest.matchAll(pattern)) found.push({ day: read(match.groups ?? {}, order), words: match[0], at: match.index })
    rest = rest.replace(pattern, (words) => '\0'.repeat(words.length))
  }
  return found.sort((a, b) => a.at - b.at)
}

/** The order that the dates of a document tell by themselves (13/01/2025, or "DD/MM/YYYY"); undefined where none tells it, or where they contradict each other. */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>()
  for (const text of texts) {
    for (const [, a, , b] of text.matchAll(/(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/g)) {
      if (Number(a) > 12 && Number(b) <= 12) orders.add('day-first')
      if (Number(b) > 12 && Number(a) <= 12) orders.add('month-first')
    }
    if (/\b(?:dd|tt)\s?[/-]\s?mm\s?[/-]\s?(?:yyyy|jjjj)\b|\bjj\s?[/-]\s?mm\s?[/-]\s?aaaa\b|\b(?:dd|gg)\s?[/-]\s?mm\s?[/-]\s?aaaa\b/i.test(text)) orders.add('day-first')
    if (/\bmm\s?[/-]\s?dd\s?[/-]\s?yyyy\b/i.test(text)) orders.add('month-first')
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

function inFigures({ a, b, y }: Readonly<Record<string, string>>, order: DateOrder | undefined): IsoDate | undefined {
  const dayFirst = isoDay(y, b, a)
  const monthFirst = isoDay(y, a, b)
  if (dayFirst === undefined || monthFirst === undefined) {
    // Only one way gives a real day; a document that writes them the other way elsewhere is not to be trusted here.
    const only = dayFirst ? 'day-first' : 'month-first'
    return order === undefined || order === only ? (dayFirst ?? monthFirst) : undefined
  }
  if (dayFirst === monthFirst || order === 'day-first') return dayFirst
  return order === 'month-first' ? monthFirst : undefined
}

function isoDay(y: string | undefined, m: string | undefined, d: string | undefined): IsoDate | undefined {
  return parseIsoDate(`${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`)
}
