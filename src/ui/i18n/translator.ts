/** Words, numbers and dates in one language. Messages are ICU MessageFormat: plurals and choices stand in the message, not in the code. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type Language, type MessageKey, messages } from '#ui/i18n/messages.ts'

type Values = Readonly<Record<string, string | number>>

export interface Translator {
  language: Language
  t: (key: MessageKey, values?: Values) => string
  /** "22 Nov 2026", "2026年11月22日". Always with the year. */
  date: (day: IsoDate) => string
  /** "22 Nov", for axes where the year stands elsewhere. */
  shortDate: (day: IsoDate) => string
  /** "Sun 22 Nov 2026". */
  dateWithWeekday: (day: IsoDate) => string
  /** "November 2026", "2026年11月": the month in which a day lies. */
  month: (day: IsoDate) => string
  /** "Nov", or with the year "Nov 2026": for axes. */
  shortMonth: (day: IsoDate, withYear: boolean) => string
  /** An instant as local date and time: "22 Nov 2026, 08:44", "2026年11月22日 8:44". */
  dateTime: (instant: string) => string
  /** A number that stands alone, its thousands set apart: "12,500". */
  number: (value: number) => string
  /** A list in words: "a, b and c". */
  list: (items: readonly string[]) => string
  /** Sentences after one another, those that are missing left out. */
  sentences: (parts: readonly (string | false | undefined)[]) => string
  /** A country by its two-letter code. */
  country: (code: string) => string
}

const locales: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP' }
const translators = new Map<Language, Translator>()

/** The translator of a language; made once. */
export function translatorFor(language: Language): Translator {
  const known = translators.get(language)
  if (known !== undefined) return known
  const made = makeTranslator(language)
  translators.set(language, made)
  return made
}

/** True for a key that has words; for keys put together at run time. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages.en, key)
}

/** The words of a key that is put together at run time, such as `decision.${status}`; a missing one shows as its key. */
export function wordingOf({ t }: Translator): (key: string) => string {
  return (key) => (isMessageKey(key) ? t(key) : key)
}

function makeTranslator(language: Language): Translator {
  const locale = locales[language]
  const compiled = new Map<MessageKey, IntlMessageFormat>()
  // Formats are given milliseconds: Node 26 writes what is Temporal in figures alone, "2026/11/22" for "2026年11月22日".
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: IsoDate) => format.format(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds)
  }
  const dateTimeFormat = new Intl.DateTimeFormat(locale, { dateStyle: language === 'ja' ? 'long' : 'medium', timeStyle: 'short' })
  const [shortMonth, shortMonthOfYear] = [dateFormat({ month: 'short' }), dateFormat({ month: 'short', year: 'numeric' })]
  const numberFormat = new Intl.NumberFormat(locale)
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' })
  const regionNames = new Intl.DisplayNames(locale, { type: 'region' })
  return {
    language,
    t: (key, values) => {
      const format = compiled.get(key) ?? new IntlMessageFormat(messages[language][key], locale)
      compiled.set(key, format)
      return String(format.format(values))
    },
    date: dateFormat(language === 'ja' ? { dateStyle: 'long' } : { day: 'numeric', month: 'short', year: 'numeric' }),
    shortDate: dateFormat({ day: 'numeric', month: 'short' }),
    dateWithWeekday: dateFormat({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    month: dateFormat({ month: 'long', year: 'numeric' }),
    shortMonth: (day, withYear) => (withYear ? shortMonthOfYear : shortMonth)(day),
    dateTime: (instant) => dateTimeFormat.format(Temporal.Instant.from(instant).epochMilliseconds),
    number: (value) => numberFormat.format(value),
    list: (items) => listFormat.format(items),
    sentences: (parts) => parts.filter(Boolean).join(language === 'ja' ? '' : ' '),
    country: (code) => regionNames.of(code) ?? code,
  }
}
