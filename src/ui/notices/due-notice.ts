/** What a notification says of dates that come near. Without the interface's translator: the worker starts with these few words only. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import type { Language } from '#ui/i18n/messages.ts'
import en from '#ui/messages/en/due.json' with { type: 'json' }
import ja from '#ui/messages/ja/due.json' with { type: 'json' }

const words = { en, ja }
const locales = { en: 'en-GB', ja: 'ja-JP' }

interface Words {
  title: string
  message: string
}

/** A notification shows about so many lines. */
const mostLines = 3

/** One notice, however many dates there are: also after weeks in which the browser was off. `items` is not empty. */
export function dueNotice(items: readonly DueItem[], language: Language, today: IsoDate): Words {
  const { say, date } = speaking(language)
  const valuesOf = ({ kind, name, on }: DueItem) => ({ what: say(`due.kind.${kind}`), date: date(on), name })
  const [first, second] = items
  if (first !== undefined && second === undefined) {
    return { title: say('due.notice.one', valuesOf(first)), message: say(first.on < today ? 'due.notice.was' : 'due.notice.by', valuesOf(first)) }
  }
  const lines = items.slice(0, mostLines).map((item) => say('due.notice.line', valuesOf(item)))
  return { title: say('due.notice.many', { count: String(items.length) }), message: lines.join('\n') }
}

/** That the last backup is old, or that there was none. */
export function backupNotice(lastBackupOn: IsoDate | undefined, language: Language): Words {
  const { say, date } = speaking(language)
  return { title: say('due.notice.backup'), message: lastBackupOn ? say('due.notice.backup-old', { date: date(lastBackupOn) }) : say('due.notice.backup-never') }
}

function speaking(language: Language) {
  const format = new Intl.DateTimeFormat(
    locales[language],
    language === 'ja' ? { day: 'numeric', month: 'long', year: 'numeric' } : { day: 'numeric', month: 'short', year: 'numeric' },
  )
  return {
    say: (key: keyof typeof en, values: Readonly<Record<string, string>> = {}) =>
      Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, () => value), words[language][key]),
    date: (day: IsoDate) => format.format(Temporal.PlainDate.from(day)),
  }
}
