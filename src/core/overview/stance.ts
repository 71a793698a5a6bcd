/** What a decision comes down to when a tool is opened: allowed, undecided, or not allowed. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type DecisionStatus, isApproval } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'

export const stances = ['allowed', 'undecided', 'not-allowed'] as const
export type Stance = (typeof stances)[number]

/** Tools by stance. */
export type StanceCount = Record<Stance, number>

/** A retired tool is no longer allowed. */
export function stanceOf(status: DecisionStatus): Stance {
  if (isApproval(status)) return 'allowed'
  return status === 'unreviewed' || status === 'under-review' ? 'undecided' : 'not-allowed'
}

/** How many of `tools` were opened from `first` to `last` (both days included), by the decision of today. */
export function openedByStance(tools: readonly ToolProfile[], first: IsoDate, last: IsoDate): StanceCount {
  const counts: StanceCount = { allowed: 0, undecided: 0, 'not-allowed': 0 }
  for (const { days, decision } of tools) {
    if (days.some(({ day }) => day >= first && day <= last)) counts[stanceOf(decision.status)] += 1
  }
  return counts
}

/** All tools of a count, whatever their stance. */
export function totalOf(count: StanceCount): number {
  return stances.reduce((sum, stance) => sum + count[stance], 0)
}
