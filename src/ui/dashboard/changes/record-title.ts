/** Names a record of the register in words: whose it is, what it is, and what tells it from others of its kind. */
import type { AuditValue } from '#core/audit/audit-entry.ts'
import { keyParts, mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { auditWording, valueWord } from '#ui/components/audit-wording.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export interface RecordTitle {
  /** The tool or vendor, or what stands for it. */
  name: string
  href: string
  /** "a certificate: ISO/IEC 42001:2023". */
  what: string
}

/** The fields that tell a record from its siblings, the most telling first. */
const tellingFields = ['pointId', 'title', 'edition', 'finding', 'use', 'scope', 'tier', 'saidBy']

export function recordTitle(record: { subject: MergedSubject; subjectId: string; about: string }, fields: ReadonlyMap<string, AuditValue>, daylight: Daylight): RecordTitle {
  const { t, profiles, language } = daylight
  const { subject, subjectId, about } = record
  const tool = profiles.tool(about)
  const vendor = tool ? undefined : profiles.vendor(about)
  const profile = tool ?? vendor
  const all = new Map([...mergedKinds[subject].keyFields.map((field, i) => [field, keyParts(subject, subjectId)[i] ?? null] as const), ...fields])
  const field = tellingFields.find((each) => all.get(each))
  const detail = field && valueWord(subject, field, all.get(field) ?? null, auditWording(daylight))
  const kind = t(`subject.${subject}`)
  return {
    name: profile ? toolName(profile, language) : subject === 'requirement' ? t('nav.requirements') : about,
    href: tool ? hashFor(['tool', about]) : vendor ? hashFor(['vendor', about]) : subject === 'requirement' ? '#/requirements' : '#/audit',
    what: detail ? t('changes.record', { kind, detail }) : kind,
  }
}
