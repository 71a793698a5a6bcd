/** Chooses the one sentence that matters today. */
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { isApprovedOnHearsay } from '#core/overview/decision-matrix.ts'
import { stanceOf } from '#core/overview/stance.ts'
import { isApproval, isReviewDue } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'

/** The reasons to act, most urgent first: each holds for some of the tools. */
const reasons = {
  'new-undecided': isNewAndUndecided,
  'certificates-lapsed': isApprovedWithoutForce,
  'reviews-overdue': ({ decision }: ToolProfile, today: IsoDate) => isReviewDue(decision, today),
  undecided: (tool: ToolProfile) => tool.decision.status === 'unreviewed',
  'on-hearsay': isApprovedOnHearsay,
  'under-review': (tool: ToolProfile) => stanceOf(tool.decision.status) === 'undecided',
} as const satisfies Record<string, (tool: ToolProfile, today: IsoDate) => boolean>

export type HeadlineKind = keyof typeof reasons | 'nothing-found' | 'all-decided'

export interface Headline {
  kind: HeadlineKind
  /** The tools it is about. */
  count: number
}

/** `tools` are those of the inventory. */
export function headline(tools: readonly ToolProfile[], today: IsoDate): Headline {
  if (tools.length === 0) return { kind: 'nothing-found', count: 0 }
  for (const [kind, holds] of Object.entries(reasons)) {
    const count = tools.filter((tool) => holds(tool, today)).length
    if (count > 0) return { kind: kind as HeadlineKind, count }
  }
  return { kind: 'all-decided', count: tools.length }
}

/** The first day of the week that ends `today`. */
export function weekBefore(today: IsoDate): IsoDate {
  return addDays(today, -6)
}

function isNewAndUndecided({ entry, decision }: ToolProfile, today: IsoDate): boolean {
  return decision.status === 'unreviewed' && entry !== undefined && entry.foundOn >= weekBefore(today)
}

function isApprovedWithoutForce({ decision, assurance }: ToolProfile): boolean {
  return isApproval(decision.status) && !assurance.inForce
}
