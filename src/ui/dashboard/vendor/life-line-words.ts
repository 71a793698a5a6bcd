/** The life line in words: the label of each surveillance window, and the whole line for those who do not see it. */
import type { LifeLineLayout, PlacedWindow } from '#ui/dashboard/vendor/life-line-layout.ts'
import type { Translator } from '#ui/i18n/translator.ts'

/** "Surveillance 1, seen" and the day that belongs to it: of the audit, or by which it is due. */
export function windowWords({ t, date }: Translator, { number, state, auditOn, dueOn }: PlacedWindow): { what: string; when: string } {
  return { what: t(`assurance.life.surveillance-${state}`, { number }), when: state === 'seen' && !auditOn ? t('assurance.life.later-audit') : date(auditOn ?? dueOn) }
}

export function lifeLineWords(translator: Translator, { issuedOn, expiresOn, windows }: LifeLineLayout): string {
  const { t, date } = translator
  const day = (on: typeof issuedOn) => (on ? date(on) : t('assurance.not-recorded'))
  const audits = windows.map((window) => {
    const { what, when } = windowWords(translator, window)
    return `${what}: ${when}`
  })
  return [`${t('assurance.life.issued')}: ${day(issuedOn)}`, ...audits, `${t('assurance.life.expires')}: ${day(expiresOn)}`].join('; ')
}
