/** The audit trail in words: the name of a field, and a value as a person would say it. */
import type { AuditEntry, AuditValue } from '#core/audit/audit-entry.ts'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import { isMessageKey, type Translator, wordingOf } from '#ui/i18n/translator.ts'

/** Which words the values of a field are told in: the message family. `subject.field` goes before `field`. */
const families: Readonly<Record<string, string>> = {
  'control-answer.state': 'answer',
  state: 'state',
  position: 'position',
  evidenceLevel: 'evidence-level',
  level: 'evidence-level',
  accredited: 'word',
  lastAuditKind: 'audit-kind',
  riskTier: 'tier',
  verdict: 'scope',
  responsible: 'party',
  pointId: 'control-point',
  'decision.status': 'decision',
  'decision.allowedData': 'data',
  data: 'data',
  account: 'account',
  category: 'category',
  foundBy: 'found-by',
  kind: 'evidence-kind',
}

/** What a reader looks for first; the other fields follow in the order of their names. */
const firstFields = ['pointId', 'title', 'toolId', 'plan', 'decision.status', 'edition', 'saidBy', 'verdict', 'state', 'position', 'number', 'expiresOn', 'responsible', 'evidenceLevel']

/** Told by the line itself, or of no meaning to people. */
const hiddenFields = new Set(['id', 'vendorId', 'certificateId', 'subjectKind', 'subjectId'])
const namedFields = new Set(['toolId', 'decision.useInstead'])

/** `nameOf` tells the name of a tool by its id. */
export interface AuditWording extends Translator {
  nameOf: (id: string) => string | undefined
}

/** The changes of a line that people can read something from, the most telling first. */
export function shownChanges({ changes }: Pick<AuditEntry, 'changes'>): AuditEntry['changes'] {
  const rank = (field: string) => (firstFields.includes(field) ? firstFields.indexOf(field) : firstFields.length)
  return changes.filter((change) => !hiddenFields.has(change.field)).sort((a, b) => rank(a.field) - rank(b.field))
}

/** "Expiry date"; a field without words shows under its own name. */
export function fieldWord(subject: string, field: string, { t }: Translator): string {
  const key = [`field.${subject}.${field}`, `field.${field}`].find(isMessageKey)
  return key ? t(key) : field
}

/** "Suspended", "12 Jan 2028", "Public and internal"; a value without words shows as it is stored. */
export function valueWord(subject: string, field: string, value: AuditValue, wording: AuditWording): string {
  if (value === null || value === '') return wording.t('history.nothing')
  if (Array.isArray(value)) return wording.list(value.map((each) => valueWord(subject, field, each, wording)))
  if (typeof value === 'object') return Object.values(value).map(String).join('')
  const text = String(value)
  const family = families[`${subject}.${field}`] ?? families[field]
  if (family !== undefined) return wordOrText(`${family}.${text}`, text, wording)
  if (namedFields.has(field)) return wording.nameOf(text) ?? text
  if (field === 'country') return wording.country(text)
  const day = parseIsoDate(text)
  return day ? wording.date(day) : text
}

function wordOrText(key: string, text: string, translator: Translator): string {
  return isMessageKey(key) ? wordingOf(translator)(key) : text
}
