/** The steps that a tool itself went through here: found, opened, reported, decided on. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { isChanged, type RecordFields, type RecordVersion, recordVersions } from '#core/audit/record-versions.ts'
import { type DecisionStatus, decisionStatuses } from '#core/register/decision.ts'
import type { StepOf, TimelineInput, TimelineStep } from '#core/timeline/timeline-step.ts'
import { changeOf, dayAt, dayOf, linesAt, personOf, textAt, whenAndWho, wordAt } from '#core/timeline/version-reading.ts'

export function toolSteps(input: TimelineInput): TimelineStep[] {
  return [...foundSteps(input), ...openedSteps(input), ...flagSteps(input), ...deletionSteps(input), ...decisionSteps(input)]
}

function foundSteps({ tool: { id, entry }, facts, history }: TimelineInput): StepOf<'found'>[] {
  if (entry === undefined) return []
  const line = history.find((each) => each.subject === 'tool' && each.subjectId === id && each.action === 'created')
  const first = facts.sightings.filter((sighting) => sighting.toolId === id && sighting.count > 0).sort((a, b) => a.day.localeCompare(b.day))[0]
  const by = personOf(line?.by)
  return [{ kind: 'found', day: entry.foundOn, foundBy: entry.foundBy, ...(first && { host: first.host }), ...(by && { by }), ...(line && { seq: line.seq }) }]
}

function openedSteps({ tool: { days }, today }: TimelineInput): StepOf<'opened'>[] {
  const month = days.filter(({ day }) => day.slice(0, 7) === today.slice(0, 7))
  const last = month.at(-1)
  return last ? [{ kind: 'opened', day: last.day, days: month.length, pages: month.reduce((sum, { count }) => sum + count, 0) }] : []
}

/** A report that was deleted leaves only that it was: its content is its author's. */
function flagSteps({ tool: { flags }, history, timeZone }: TimelineInput): TimelineStep[] {
  const lines = history.filter((line) => line.subject === 'flag')
  const present = new Set(flags.map((flag) => flag.id))
  const gone = new Map(lines.filter((line) => line.action === 'deleted' && !present.has(line.subjectId)).map((line) => [line.subjectId, line]))
  return [
    ...flags.map((flag) => {
      const line = lines.findLast((each) => each.subjectId === flag.id)
      return { kind: 'flagged' as const, day: flag.day, flags: [flag], ...(flag.by && { by: flag.by }), ...(line && { seq: line.seq }) }
    }),
    ...[...gone.values()].map((line) => ({ kind: 'flag-deleted' as const, ...lineFacts(line, timeZone) })),
  ]
}

/** Visits deleted and not brought back. */
function deletionSteps({ tool: { id }, history, timeZone }: TimelineInput): StepOf<'sightings-deleted'>[] {
  const steps: StepOf<'sightings-deleted'>[] = []
  for (const line of history.toReversed().filter((each) => each.subject === 'data' && each.subjectId === id)) {
    if (line.action === 'deleted') steps.push({ kind: 'sightings-deleted', rows: Number(line.changes[0]?.from ?? 0), ...lineFacts(line, timeZone) })
    else steps.pop()
  }
  return steps
}

function decisionSteps({ tool: { id, entry }, history, timeZone }: TimelineInput): TimelineStep[] {
  return recordVersions(history, 'tool', id, entry).flatMap((version): TimelineStep[] => {
    const when = whenAndWho(version, timeZone, 'decision.decidedOn', 'decision.decidedBy')
    if (when === undefined || !isDecision(version)) return []
    const { after } = version
    const reason = textAt(after, 'decision.reason')
    const reviewBy = dayAt(after, 'decision.reviewBy')
    if (isOnlyReviewed(version)) return [{ kind: 'reviewed' as const, ...when, ...reviewerOf(version), status: statusIn(after), ...(reviewBy && { reviewBy }) }]
    const userGroups = linesAt(after, 'decision.userGroups')
    const useInstead = textAt(after, 'decision.useInstead')
    return [
      {
        kind: 'decided' as const,
        ...when,
        change: changeOf(version),
        status: statusIn(after),
        conditions: linesAt(after, 'decision.conditions'),
        ...(reason && { reason }),
        ...(reviewBy && { reviewBy }),
        ...(useInstead && { useInstead }),
        ...(userGroups.length > 0 && { userGroups }),
      },
    ]
  })
}

/** Entering the inventory undecided is no decision; taking a decision back is one. */
function isDecision({ before, after }: RecordVersion): boolean {
  if (statusIn(after) !== statusIn(before)) return true
  return statusIn(after) !== 'unreviewed' && [...new Set([...before.keys(), ...after.keys()])].some((field) => field.startsWith('decision.') && isChanged({ before, after }, field))
}

/** True where somebody looked and only the dates moved on. */
function isOnlyReviewed({ before, after, isRestored }: RecordVersion): boolean {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((field) => isChanged({ before, after }, field))
  return !isRestored && after.has('decision.reviewedOn') && changed.includes('decision.reviewedOn') && changed.every((field) => reviewFields.has(field))
}

/** Who looked need not be who decided. */
function reviewerOf({ entry }: RecordVersion): { by?: string } {
  const by = personOf(entry?.by)
  return by ? { by } : {}
}

const reviewFields = new Set(['decision.reviewedOn', 'decision.reviewBy'])

function statusIn(fields: RecordFields): DecisionStatus {
  return wordAt(fields, 'decision.status', decisionStatuses, 'unreviewed')
}

function lineFacts({ at, by, seq }: AuditEntry, timeZone: string) {
  const person = personOf(by)
  return { day: dayOf(at, timeZone), seq, ...(person && { by: person }) }
}
