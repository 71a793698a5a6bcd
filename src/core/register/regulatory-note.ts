/** What laws and frameworks make of a tool as the organisation uses it: its role, the class under the EU AI Act, the functions of the NIST AI RMF, the impact assessment. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { httpsUrlSchema } from '#core/register/certificate.ts'

/** Regulation (EU) 2024/1689, Article 3. */
export const aiActRoles = ['not-set', 'deployer', 'provider', 'importer', 'distributor', 'none'] as const
export const aiActClasses = ['not-classified', 'prohibited', 'high-risk-annex-iii', 'high-risk-annex-i', 'transparency', 'minimal', 'outside'] as const
export type AiActClass = (typeof aiActClasses)[number]
export const nistFunctions = ['govern', 'map', 'measure', 'manage'] as const
export const impactStates = ['not-screened', 'not-needed', 'needed', 'done'] as const

export const regulatoryNoteSchema = z
  .strictObject({
    toolId: recordIdSchema,
    aiActRole: z.enum(aiActRoles),
    aiActClass: z.enum(aiActClasses),
    aiActReason: z.string().trim().max(2000).optional(),
    intendedUse: z.string().trim().max(2000).optional(),
    nistFunctions: z.array(z.enum(nistFunctions)).default([]),
    impact: z.enum(impactStates),
    impactReason: z.string().trim().max(2000).optional(),
    impactOn: isoDateSchema.optional(),
    impactUrl: httpsUrlSchema.optional(),
  })
  .superRefine((note, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (note.aiActClass !== 'not-classified' && !note.aiActReason) fault('aiActReason', 'reason-missing')
    if (note.impact === 'not-needed' && !note.impactReason) fault('impactReason', 'reason-missing')
    if (note.impact === 'done' && !note.impactOn) fault('impactOn', 'required')
  })
export type RegulatoryNote = z.infer<typeof regulatoryNoteSchema>

/**
 * The first day on which the rules of a class apply, as amended by Regulation (EU) 2026/1744: prohibitions (Art. 5) 2 Feb 2025, transparency (Art. 50)
 * 2 Aug 2026, high risk by Annex III 2 Dec 2027 (was 2 Aug 2026) and by Annex I 2 Aug 2028 (was 2 Aug 2027). undefined: the class brings no rules of its own.
 */
export function aiActAppliesFrom(aiActClass: AiActClass): IsoDate | undefined {
  return appliesFrom[aiActClass] as IsoDate | undefined
}

const appliesFrom: Partial<Record<AiActClass, string>> = {
  prohibited: '2025-02-02',
  transparency: '2026-08-02',
  'high-risk-annex-iii': '2027-12-02',
  'high-risk-annex-i': '2028-08-02',
}

/** A tool of which nothing has been noted. */
export function blankRegulatoryNote(toolId: string): RegulatoryNote {
  return { toolId: toolId as RegulatoryNote['toolId'], aiActRole: 'not-set', aiActClass: 'not-classified', nistFunctions: [], impact: 'not-screened' }
}
