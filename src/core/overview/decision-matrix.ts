/** Sets what the organisation decided against what is known of the vendor's certificate. */
import { type Rung, rungHeight, rungs } from '#core/assurance/assess.ts'
import { type DecisionStatus, decisionStatuses, isApproval } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'

export interface MatrixRow {
  status: DecisionStatus
  /** One cell per rung, lowest first. */
  cells: readonly { rung: Rung; count: number; onHearsay: boolean }[]
}

/** The rungs below "certificate seen": somebody may have said so, nobody has seen it. */
export const hearsayRungs: readonly Rung[] = rungs.filter((rung) => rungHeight(rung) < rungHeight('certificate-seen'))

/** One row per decision, in the order of decisions; "retired" only where there is one. */
export function decisionMatrix(tools: readonly ToolProfile[]): MatrixRow[] {
  return decisionStatuses
    .map((status) => {
      const decided = tools.filter((tool) => tool.decision.status === status)
      const cells = rungs.map((rung) => ({
        rung,
        count: decided.filter((tool) => tool.assurance.rung === rung).length,
        onHearsay: isApproval(status) && hearsayRungs.includes(rung),
      }))
      return { status, cells }
    })
    .filter(({ status, cells }) => status !== 'retired' || cells.some((cell) => cell.count > 0))
}

/** True for a tool that is approved although nobody has seen a certificate of its vendor. */
export function isApprovedOnHearsay({ decision, assurance }: ToolProfile): boolean {
  return isApproval(decision.status) && hearsayRungs.includes(assurance.rung)
}
