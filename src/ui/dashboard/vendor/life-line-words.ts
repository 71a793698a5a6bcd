/** The life line in words: the label of each surveillance window, and the whole line for those who do not see it. */
import type { LifeLineLayout, PlacedWindow } from '#ui/dashboard/vendor/life-line-layout.ts'
import type { Translator } from '#ui/i18n/translator.ts'

/** "seen 10 Jan 2026", "due 13 Jan 2027", "no sign by 13 Jan 2027". */
export function windowWord({ t, date }: Translator, { state, auditOn, dueOn }: PlacedWindow): string {
  if (state === 'seen') return auditOn ? t('assurance.life.seen', { date: date(auditOn) }) : t('assurance.life.later-audit')
  return t(state === 'unconfirmed' ? 'assurance.life.no-sign' : 'assurance.life.due', { date: date(dueOn) })
}

export function lifeLineWords(translator: Translator, { issuedOn, expiresOn, windows }: LifeLineLayout): string {
  const { t, date } = translator
  const day = (on: typeof issuedOn) => (on ? date(on) : t('assurance.not-recorded'))
  const audits = windows.map((window) => `${t('assurance.life.surveillance', { number: window.number })}: ${windowWord(translator, window)}`)
  return [`${t('assurance.life.issued')}: ${day(issuedOn)}`, ...audits, `${t('assurance.life.expires')}: ${day(expiresOn)}`].join('; ')
}
