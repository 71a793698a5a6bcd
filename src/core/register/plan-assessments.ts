/** Judges a tool plan by plan: a certificate may cover the Team plan and not the free one. */
import { type Assurance, assessTool, type ToolFacts } from '#core/assurance/assess.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { ScopeVerdict } from '#core/register/certificate.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'

export interface PlanAssessment {
  plan: string
  verdict: ScopeVerdict | 'not-judged'
  assurance: Assurance
}

/** The plans that the catalogue names, then those that only a judgement names. Empty where there is no certificate whose scope could be judged. */
export function planAssessments(tool: ToolProfile, vendor: VendorProfile, today: IsoDate): PlanAssessment[] {
  if (tool.assurance.certificate === undefined) return []
  const judged = vendor.judgements.filter((judgement) => judgement.toolId === tool.id && judgement.plan !== '').map((judgement) => judgement.plan)
  const plans = new Set([...(tool.record?.plans ?? []), ...judged])
  return [...plans].map((plan) => {
    const assurance = assessTool({ ...toolFactsOf(tool, vendor), plan }, today)
    return { plan, verdict: verdictOf(assurance), assurance }
  })
}

/** What is on record for the tool, as the assessment wants it. Suppliers behind the vendor are left out: they matter only where there is no certificate. */
export function toolFactsOf(tool: ToolProfile, vendor: VendorProfile): ToolFacts {
  return { toolId: tool.id, certificates: vendor.certificates, claims: vendor.claims, position: vendor.entry.position, judgements: vendor.judgements, upstream: [] }
}

function verdictOf({ warnings }: Assurance): PlanAssessment['verdict'] {
  const kinds = new Set(warnings.map((warning) => warning.kind))
  return (['not-named', 'excluded', 'unclear', 'not-judged'] as const).find((verdict) => kinds.has(`scope-${verdict}`)) ?? 'yes'
}
