/** What the organisation demands of the assurance of a tool, per risk tier of its vendor. */
import { z } from 'zod'
import { evidenceLevels } from '#core/register/certificate.ts'
import { standardIds } from '#core/register/standard.ts'
import { type RiskTier, riskTiers } from '#core/register/vendor-entry.ts'

/** Standards that can count in place of ISO/IEC 42001 where the organisation says so. */
export const equivalentStandards = standardIds.filter((id) => id !== 'iso-42001' && id !== 'other')
const equivalentSchema = z.array(z.enum(equivalentStandards)).min(1, 'group-empty').max(equivalentStandards.length)

export const requirementSchema = z.strictObject({
  tier: z.enum(riskTiers),
  /** How ISO/IEC 42001 must be known at least. "none" asks for nothing, and the rest is of no consequence. */
  evidenceLevel: z.enum(evidenceLevels),
  /** The scope must have been judged to cover the tool. */
  scopeCovers: z.boolean(),
  accredited: z.boolean(),
  /** Months after which a look at the certificate or its register is too old; undefined: any age will do. */
  checkedWithinMonths: z.int('months-range').min(1, 'months-range').max(60, 'months-range').optional(),
  /** Groups of standards that together count in place of ISO/IEC 42001. */
  equivalents: z.array(equivalentSchema).max(8).default([]),
})
export type Requirement = z.infer<typeof requirementSchema>
export type EquivalentStandard = (typeof equivalentStandards)[number]

/** Until the organisation says otherwise. Nothing counts as equivalent, and nothing is asked where no tier is set. */
const defaults: Readonly<Record<RiskTier, Omit<Requirement, 'tier' | 'equivalents'>>> = {
  high: { evidenceLevel: 'confirmed', scopeCovers: true, accredited: true, checkedWithinMonths: 12 },
  medium: { evidenceLevel: 'certificate-seen', scopeCovers: true, accredited: false, checkedWithinMonths: 12 },
  low: { evidenceLevel: 'vendor-statement', scopeCovers: false, accredited: false },
  'not-set': { evidenceLevel: 'none', scopeCovers: false, accredited: false },
}

export function defaultRequirement(tier: RiskTier): Requirement {
  return { tier, ...defaults[tier], equivalents: [] }
}
