/** How we got here: joins what is on record of a tool and its vendor with the audit trail into one history, newest first. */
import { recordSteps } from '#core/timeline/record-steps.ts'
import type { StepKind, StepOf, TimelineInput, TimelineStep } from '#core/timeline/timeline-step.ts'
import { toolSteps } from '#core/timeline/tool-steps.ts'
import { vendorSteps } from '#core/timeline/vendor-steps.ts'

/** Of one day, what follows from the rest stands above it. */
const orderOfADay: readonly StepKind[] = [
  'opened',
  'decided',
  'reviewed',
  'exception',
  'action',
  'concern',
  'scope-judged',
  'controls',
  'evidence',
  'certificate',
  'claim',
  'vendor',
  'flag-deleted',
  'flagged',
  'sightings-deleted',
  'found',
]

/** The steps, newest first. What the trail does not know (a register brought in from elsewhere) is told from the records and their own days. */
export function toolTimeline(input: TimelineInput): TimelineStep[] {
  return joinFlags([...toolSteps(input), ...vendorSteps(input), ...recordSteps(input)].sort(byDay))
}

function byDay(a: TimelineStep, b: TimelineStep): number {
  return b.day.localeCompare(a.day) || lineOf(b) - lineOf(a) || orderOfADay.indexOf(a.kind) - orderOfADay.indexOf(b.kind)
}

/** What was opened today may still go on: it stands above every line. What no line knows was there before the first. */
function lineOf({ kind, seq }: TimelineStep): number {
  return kind === 'opened' ? Number.POSITIVE_INFINITY : (seq ?? 0)
}

/** Reports with nothing between them are one step: "reported 3 times". */
function joinFlags(steps: readonly TimelineStep[]): TimelineStep[] {
  const joined: TimelineStep[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (step.kind === 'flagged' && last?.kind === 'flagged') joined[joined.length - 1] = withFlags(last, step)
    else joined.push(step)
  }
  return joined
}

function withFlags(newer: StepOf<'flagged'>, older: StepOf<'flagged'>): StepOf<'flagged'> {
  return { ...newer, flags: [...newer.flags, ...older.flags] }
}
