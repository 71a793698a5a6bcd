/** The steps that a tool itself went through here: found, opened, reported, decided on. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { isChanged, recordVersions } from '#core/audit/record-versions.ts'
import { type DecisionStatus, decisionStatuses } from '#core/register/decision.ts'
import type { StepOf, TimelineStep } from '#core/timeline/timeline-step.ts'
import type { TimelineInput } from '#core/timeline/tool-timeline.ts'
import { changeOf, dayOf, linesAt, personOf, textAt, textsAt, whenAndWho, wordAt } from '#core/timeline/version-reading.ts'

export function toolSteps(input: TimelineInput): TimelineStep[] {
  return [...foundSteps(input), ...openedSteps(input), ...flagSteps(input), ...deletionSteps(input), ...decisionSteps(input)]
}

function foundSteps({ tool: { id, entry }, facts, history }: TimelineInput): StepOf<'found'>[] {
  if (entry === undefined) return []
  const line = history.find((each) => each.subject === 'tool' && each.subjectId === id && each.action === 'created')
  const first = facts.sightings.filter((sighting) => sighting.toolId === id).sort((a, b) => a.day.localeCompare(b.day))[0]
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

function decisionSteps({ tool: { id, entry }, history, timeZone }: TimelineInput): StepOf<'decided'>[] {
  return recordVersions(history, 'tool', id, entry).flatMap((version) => {
    const { before, after, entry: line } = version
    const statusIn = (fields: typeof after): DecisionStatus => wordAt(fields, 'decision.status', decisionStatuses, 'unreviewed')
    const isDecision = statusIn(after) !== statusIn(before) || (statusIn(after) !== 'unreviewed' && decisionFields.some((field) => isChanged(version, `decision.${field}`)))
    const when = whenAndWho(version, timeZone, 'decision.decidedOn', 'decision.decidedBy')
    if (!isDecision || when === undefined) return []
    const { 'decision.reason': reason, 'decision.reviewBy': reviewBy, 'decision.useInstead': useInstead } = textsAt(after, ['decision.reason', 'decision.reviewBy', 'decision.useInstead'])
    return []
  })
}
