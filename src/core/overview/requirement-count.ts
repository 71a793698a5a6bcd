/** Counts how the tools stand against what is required of them: those that are allowed. */
import { stanceOf } from '#core/overview/stance.ts'
import type { ToolProfile } from '#core/register/profile.ts'

export interface RequirementCount {
  met: number
  notMet: number
  /** Nothing is required of their tier. */
  nothingRequired: number
}

/** A tool that is not allowed, retired or not decided on counts nowhere: nobody may rely on its assurance. */
export function countRequirements(tools: readonly ToolProfile[]): RequirementCount {
  const allowed = tools.filter((tool) => stanceOf(tool.decision.status) === 'allowed')
  const count = (status: ToolProfile['requirement']['status']) => allowed.filter((tool) => tool.requirement.status === status).length
  return {
    met: count('met'),
    notMet: count('not-met'),
    nothingRequired: count('nothing-required'),
  }
}
