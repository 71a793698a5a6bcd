/** The audit trail in words: the name of a field, and a value as a person would say it. */
import type { AuditEntry, AuditValue, FieldChange } from '#core/audit/audit-entry.ts'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'
import { isMessageKey, type Translator } from '#ui/i18n/translator.ts'

/** The message that tells a value of a field. `subject.field` goes before `field`. */
const keyOfValue: Readonly<Record<string, (value: string) => string>> = {
  'control-answer.state': (value) => `answer.${value}`,
  'tool-control-answer.state': (value) => `answer.${value}`,
  'tool-control-answer.pointId': (value) => `tool-point.${value}`,
  'programme.kind': (value) => `programme.${value}`,
  judgement: (value) => `judgement.${value}`,
  aiActRole: (value) => `ai-act-role.${value}`,
  aiActClass: (value) => `ai-act-class.${value}`,
  nistFunctions: (value) => `nist.${value}`,
  impact: (value) => `impact.${value}`,
  state: (value) => `state.${value}`,
  position: (value) => `position.${value}`,
  evidenceLevel: (value) => `evidence-level.${value}`,
  level: (value) => `evidence-level.${value}`,
  accredited: (value) => `word.${value}`,
  lastAuditKind: (value) => `audit-kind.${value}`,
  riskTier: (value) => `tier.${value}`,
  plan: (value) => (value === '' ? 'vendor.scope.any-plan' : value),
  verdict: (value) => `scope.${value}`,
  responsible: (value) => `party.${value}`,
  pointId: (value) => `control-point.${value}`,
  'decision.status': (value) => `decision.${value}`,
  'decision.allowedData': (value) => `data.${value}`,
  data: (value) => `data.${value}`,
  account: (value) => `account.${value}`,
  category: (value) => `category.${value}`,
  foundBy: (value) => `found-by.${value}`,
  kind: (value) => `evidence-kind.${value}`,
  tier: (value) => `tier.${value}`,
  'requirement.accredited': (value) => (value === 'true' ? 'word.yes' : 'word.no'),
  scopeCovers: (value) => (value === 'true' ? 'word.yes' : 'word.no'),
  equivalents: (value) => `standard.${value}`,
  reportType: (value) => `report-type.${value}`,
  starLevel: (value) => `star-level.${value}`,
  hitrustKind: (value) => `hitrust-kind.${value}`,
  'concern.kind': (value) => `concern-kind.${value}`,
  'concern.state': (value) => `concern-state.${value}`,
  outcome: (value) => `concern-outcome.${value}`,
  allowedData: (value) => `data.${value}`,
}

/** What a reader looks for first; the other fields follow in the order of their names. */
const firstFields = [
  'tier',
  'pointId',
  'title',
  'toolId',
  'plan',
  'decision.status',
  'edition',
  'saidBy',
  'verdict',
  'state',
  'position',
  'number',
  'expiresOn',
  'responsible',
  'evidenceLevel',
]

/** Told by the line itself, or of no meaning to people. */
const hiddenFields = new Set(['id', 'vendorId', 'certificateId', 'subjectKind', 'subjectId', 'key', 'about'])
const namedFields = new Set(['toolId', 'decision.useInstead'])

/** `nameOf` tells the name of a tool by its id. */
export interface AuditWording extends Translator {
  nameOf: (id: string) => string | undefined
}

/** The words of the interface, with the names of tools as it shows them. */
export function auditWording(daylight: Daylight): AuditWording {
  const nameOf = (id: string) => {
    const tool = daylight.profiles.tool(id)
    return tool && toolName(tool, daylight.language)
  }
  return { ...daylight, nameOf }
}

/** The changes of a line that people can read something from, the most telling first. */
export function shownChanges({ changes }: Pick<AuditEntry, 'changes'>): AuditEntry['changes'] {
  return changes.filter((change) => !hiddenFields.has(change.field)).sort((a, b) => rankOf(a.field) - rankOf(b.field))
}

/** Fields in the order in which people look for them. */
export function tellingFirst(fields: readonly string[]): string[] {
  return fields.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf(field: string): number {
  return firstFields.includes(field) ? firstFields.indexOf(field) : firstFields.length
}

/** "Ken Ito changed a certificate."; what came from a colleague names both. */
export function lineWords({ by, action, subject, exchange, settles }: Pick<AuditEntry, 'by' | 'action' | 'subject' | 'exchange' | 'settles'>, { t, list }: Translator): string {
  const [who, what] = [by || t('history.somebody'), t(`subject.${subject}`)]
  if (exchange?.kind === 'taken-back') return t('history.taken-back', { who, what })
  if (exchange) return t('history.brought-in', { who, what, from: list(exchange.from.map((each) => each.by || t('history.somebody'))) })
  return settles ? t('history.settled', { who, what }) : t(`history.${action}`, { who, what })
}

/** "Expiry date: nothing → 12 Jan 2028"; of a new or deleted record only the value. */
export function changeWords({ subject, action }: Pick<AuditEntry, 'subject' | 'action'>, { field, from, to }: FieldChange, wording: AuditWording): string {
  const say = (value: AuditValue) => valueWord(subject, field, value, wording)
  const values = { field: fieldWord(subject, field, wording), from: say(from), to: say(action === 'deleted' ? from : to) }
  return wording.t(action === 'changed' ? 'history.from-to' : 'history.value', values)
}

/** "Expiry date"; a field without words shows under its own name. */
export function fieldWord(subject: string, field: string, { t }: Translator): string {
  const key = [`field.${subject}.${field}`, `field.${field}`].find(isMessageKey)
  return key ? t(key) : field
}

/** "Suspended", "12 Jan 2028", "Public and internal"; a value without words shows as it is stored. */
export function valueWord(subject: string, field: string, value: AuditValue, wording: AuditWording): string {
  if (value === null) return wording.t('history.nothing')
  if (Array.isArray(value)) return wording.list(value.map((each) => valueWord(subject, field, each, wording)))
  if (typeof value === 'object') return Object.values(value).map(String).join('')
  const text = String(value)
  const key = (keyOfValue[`${subject}.${field}`] ?? keyOfValue[field])?.(text)
  if (key !== undefined) return isMessageKey(key) ? wording.t(key) : text
  if (text === '') return wording.t('history.nothing')
  if (namedFields.has(field)) return wording.nameOf(text) ?? text
  if (field === 'country') return wording.country(text)
  const day = parseIsoDate(text)
  return day ? wording.date(day) : text
}
