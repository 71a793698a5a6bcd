/** Which records of the register travel between colleagues, by what each is known, and which of its fields belong together. */
import { z } from 'zod'
import { controlAnswerSchema } from '#core/controls/control-points.ts'
import { customerUseSchema, programmeSchema } from '#core/controls/programme.ts'
import { toolControlAnswerSchema } from '#core/controls/tool-control-points.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { certificateSchema, claimSchema, scopeJudgementSchema } from '#core/register/certificate.ts'
import { correctiveActionSchema } from '#core/register/corrective-action.ts'
import { decisionSchema, unreviewed } from '#core/register/decision.ts'
import { evidenceSchema } from '#core/register/evidence.ts'
import { toolExceptionSchema } from '#core/register/exception.ts'
import { inventoryEntrySchema, ownToolSchema } from '#core/register/inventory.ts'
import { blankRegulatoryNote, regulatoryNoteSchema } from '#core/register/regulatory-note.ts'
import { defaultRequirement, requirementSchema } from '#core/register/requirement.ts'
import { blankVendorEntry, type RiskTier, vendorEntrySchema } from '#core/register/vendor-entry.ts'

export interface MergedKind {
  schema: z.ZodType<object>
  /** The fields by which the record is known; they never change. */
  keyFields: readonly string[]
  /** The record on which nobody has written anything, by its key: values of it count as left alone, not as typed. */
  blank: (keys: readonly string[]) => object
  /** Fields that each register keeps for itself: when and how it found the tool. */
  localFields: readonly string[]
  /** Fields that say one thing only together; "decision." stands for all below it. Where one of them is in conflict, all are. */
  together: readonly (readonly string[])[]
}

/** The kinds that travel. Sightings, flags, concerns, settings and what is put aside do not. */
export const mergedKinds = {
  vendor: kind(vendorEntrySchema, ['id'], {
    blank: ([id = '']) => blankVendorEntry(id),
    together: [
      ['position', 'positionSeenOn'],
      ['reviewMonths', 'reviewBy', 'reviewedOn'],
    ],
  }),
  // Without the fields that each register keeps for itself.
  tool: kind(inventoryEntrySchema.omit({ foundOn: true, foundBy: true }), ['toolId'], {
    blank: () => ({ decision: unreviewed }),
    localFields: ['foundOn', 'foundBy'],
    together: [['decision.']],
  }),
  'own-tool': kind(ownToolSchema, ['id']),
  certificate: kind(certificateSchema, ['id'], {
    together: [
      ['evidenceLevel', 'seenOn', 'seenBy'],
      ['lastAuditOn', 'lastAuditKind'],
      ['reportType', 'periodFrom', 'periodTo'],
    ],
  }),
  'scope-judgement': kind(scopeJudgementSchema, ['certificateId', 'toolId', 'plan'], { together: [['verdict', 'words', 'judgedBy', 'judgedOn']] }),
  claim: kind(claimSchema, ['id'], { together: [['position', 'saidBy', 'level', 'url', 'statedOn', 'seenOn']] }),
  'control-answer': kind(controlAnswerSchema, ['vendorId', 'pointId'], { blank: () => ({ state: 'open' }), together: [['state', 'note']] }),
  'tool-control-answer': kind(toolControlAnswerSchema, ['toolId', 'pointId'], { blank: () => ({ state: 'open' }), together: [['state', 'note']] }),
  evidence: kind(evidenceSchema, ['id'], { together: [['kind', 'url', 'fileName', 'mediaType', 'bytes', 'sha256']] }),
  requirement: kind(requirementSchema, ['tier'], { blank: ([tier]) => defaultRequirement(tier as RiskTier) }),
  exception: kind(toolExceptionSchema, ['id']),
  'corrective-action': kind(correctiveActionSchema, ['id'], { together: [['closedOn', 'proof']] }),
  'regulatory-note': kind(regulatoryNoteSchema, ['toolId'], {
    blank: ([toolId = '']) => blankRegulatoryNote(toolId),
    together: [
      ['aiActClass', 'aiActReason'],
      ['impact', 'impactReason', 'impactOn', 'impactUrl'],
    ],
  }),
  programme: kind(programmeSchema, ['id'], { together: [['judgement', 'reason', 'judgedBy']] }),
  'customer-use': kind(customerUseSchema, ['id'], { together: [['told', 'toldOn']] }),
} as const satisfies Record<MergedSubject, MergedKind>

const separator = ' / '

/** How the audit trail names a record: the parts of its key. */
export function subjectIdOf(subject: MergedSubject, record: object): string {
  return mergedKinds[subject].keyFields.map((field) => String((record as Record<string, unknown>)[field] ?? '')).join(separator)
}

/** The parts of the key from that name; the last part may hold the separator itself. */
export function keyParts(subject: MergedSubject, subjectId: string): string[] {
  const { length } = mergedKinds[subject].keyFields
  const parts = subjectId.split(separator)
  return length === 1 ? [subjectId] : [...parts.slice(0, length - 1), parts.slice(length - 1).join(separator)]
}

/** True for a field that a record of this kind can have, by its path in the audit trail ("decision.status"). */
export function isFieldOf(subject: MergedSubject, field: string): boolean {
  const [name = '', ...rest] = field.split('.')
  if (mergedKinds[subject].localFields.includes(field)) return true
  if (subject === 'tool' && name === 'decision') return rest.length === 1 && Object.hasOwn(decisionSchema.shape, rest[0] ?? '')
  return rest.length === 0 && fieldNames(mergedKinds[subject].schema).has(name)
}

function fieldNames(schema: z.ZodType): Set<string> {
  if (schema instanceof z.ZodObject) return new Set(Object.keys(schema.shape))
  if (schema instanceof z.ZodDiscriminatedUnion) return new Set(schema.options.flatMap((option) => [...fieldNames(option as z.ZodType)]))
  return new Set()
}

function kind(schema: z.ZodType<object>, keyFields: readonly string[], rest: Partial<MergedKind> = {}): MergedKind {
  return { schema, keyFields, blank: () => ({}), localFields: [], together: [], ...rest }
}
