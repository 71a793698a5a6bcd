/** Decides how far the register has come with a control of Annex A: with nothing missing, in part, not at all, or not its matter. */
import type { ControlCoverage } from '#core/annex-a/annex-coverage.ts'

export const coverageStages = ['recorded', 'partly', 'nothing', 'elsewhere'] as const
export type CoverageStage = (typeof coverageStages)[number]

/** A control whose records are kept outside the register stands there until something on it is in the register too. */
export function coverageStage({ shown, missing, isKeptHere }: Pick<ControlCoverage, 'shown' | 'missing' | 'isKeptHere'>): CoverageStage {
  if (shown.length > 0) return missing.length > 0 ? 'partly' : 'recorded'
  return isKeptHere ? 'nothing' : 'elsewhere'
}
