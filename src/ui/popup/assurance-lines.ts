/** What is known of a tool's certificate today, as the few sentences for which the popup has room. */
import type { Warning, WarningKind } from '#core/assurance/assess.ts'
import { stateOn } from '#core/assurance/certificate-timeline.ts'
import { weightiestWarning } from '#core/assurance/weightiest-warning.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'

export interface AssuranceLines {
  headline: string
  /** In plain ink: the scope, the validity, what nobody has seen. */
  facts: string[]
  /** In amber, most pressing first. Two at most: the vendor's page has all of them. */
  warnings: string[]
}

type Words = Pick<Daylight, 't' | 'date' | 'today'>
type ScopeWarning = Extract<WarningKind, `scope-${string}`>

export function assuranceLines(tool: Pick<ToolProfile, 'name' | 'assurance'>, words: Words): AssuranceLines {
  return { headline: headline(tool, words), facts: facts(tool, words), warnings: pressing(tool.assurance.warnings).map((warning) => warningText(warning, words)) }
}

function headline({ assurance: { rung, inForce, certificate } }: Pick<ToolProfile, 'assurance'>, { t, today }: Words): string {
  if (certificate === undefined || inForce) return t(`popup.known.${rung}`)
  const state = stateOn(certificate, today)
  return t(`popup.lapsed.${state === 'active' || state === 'unknown' ? 'not-yet-valid' : state}`)
}

function facts({ name, assurance: { rung, inForce, certificate, warnings } }: Pick<ToolProfile, 'name' | 'assurance'>, words: Words): string[] {
  const { t, date } = words
  if (certificate && !inForce) return lapse(certificate, words)
  if (rung === 'nothing') return []
  if (certificate === undefined || rung === 'hearsay' || rung === 'vendor-says') return [t('popup.not-seen')]
  const scope = warnings.find((warning): warning is Extract<Warning, { kind: ScopeWarning }> => warning.kind.startsWith('scope-'))
  const { expiresOn } = certificate
  return [scope ? t(`warning-text.${scope.kind}`) : t('popup.scope-covers', { tool: name }), ...(expiresOn ? [t('popup.valid-to', { date: date(expiresOn) })] : [])]
}

/** Since when, or until when, a certificate is not in force, where the dates say so. */
function lapse({ issuedOn, expiresOn }: Certificate, { t, date, today }: Words): string[] {
  if (issuedOn && issuedOn > today) return [t('popup.valid-from', { date: date(issuedOn), left: t('common.days-left', { days: daysBetween(today, issuedOn) }) })]
  if (expiresOn && expiresOn < today) return [t('popup.ended', { date: date(expiresOn), ago: t('common.days-ago', { days: daysBetween(expiresOn, today) }) })]
  return []
}

/** What headline and facts say already is left out. */
const said: ReadonlySet<WarningKind> = new Set([
  'expired',
  'suspended',
  'withdrawn',
  'cancelled',
  'not-yet-valid',
  'scope-excluded',
  'scope-not-named',
  'scope-unclear',
  'scope-not-judged',
])

function pressing(warnings: readonly Warning[]): Warning[] {
  const unsaid = warnings.filter(({ kind }) => !said.has(kind))
  const first = weightiestWarning(unsaid)
  const second = weightiestWarning(unsaid.filter((warning) => warning !== first))
  return [first, second].filter((warning) => warning !== undefined)
}

function warningText(warning: Warning, { t, date, today }: Words): string {
  if (!('on' in warning) || warning.on === undefined) return t(`warning-text.${warning.kind}`)
  const days = daysBetween(today, warning.on)
  const span = days < 0 ? t('common.days-ago', { days: -days }) : t('common.days-left', { days })
  return t(`warning-text.${warning.kind}`, { date: date(warning.on), span })
}
