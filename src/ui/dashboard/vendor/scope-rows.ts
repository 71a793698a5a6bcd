/** The tools of a vendor that are in use here, plan by plan, each with the judgement that counts for it. */
import { judgementFor } from '#core/assurance/assess.ts'
import type { ScopeJudgement } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'

export interface ScopeRow {
  toolId: string
  toolName: string
  /** "": whatever the plan. */
  plan: string
  judgement?: ScopeJudgement
  /** The judgement was made for the tool whatever the plan, and counts for this plan too. */
  isInherited: boolean
}

/** "Whatever the plan" first, then the catalogue's plans, then plans that only a judgement names. */
export function scopeRows({ tools, judgements }: Pick<VendorProfile, 'tools' | 'judgements'>, certificateId: string): ScopeRow[] {
  return tools.flatMap((tool) => {
    const judged = judgements.filter((judgement) => judgement.certificateId === certificateId && judgement.toolId === tool.id)
    const plans = new Set(['', ...(tool.record?.plans ?? []), ...judged.map((judgement) => judgement.plan)])
    return [...plans].map((plan) => {
      const judgement = judgementFor(judgements, { certificateId, toolId: tool.id, plan })
      return { toolId: tool.id, toolName: tool.name, plan, ...(judgement && { judgement }), isInherited: judgement !== undefined && judgement.plan !== plan }
    })
  })
}
