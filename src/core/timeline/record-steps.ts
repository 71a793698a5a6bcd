/** The steps of what people wrote about a tool and its vendor: exceptions, requests and concerns, corrective actions. */
import { isChanged, type RecordVersion } from '#core/audit/record-versions.ts'
import { concernKinds, concernOutcomes, concernStates } from '#core/register/concern.ts'
import type { StepOf, TimelineInput, TimelineStep } from '#core/timeline/timeline-step.ts'
import { dayAt, tellingFields, textAt, textsAt, versionsOfAll, whenAndWho, wordAt } from '#core/timeline/version-reading.ts'

export function recordSteps(input: TimelineInput): TimelineStep[] {
  return [...exceptionSteps(input), ...exceptionEnds(input), ...concernSteps(input), ...actionSteps(input)]
}

function exceptionSteps(input: TimelineInput): StepOf<'exception'>[] {
  const present = new Map(input.facts.exceptions.filter(({ toolId }) => toolId === input.tool.id).map((each) => [each.id, each]))
  return versionsOfAll(input, 'exception', present).flatMap((version) => {
    const when = whenAndWho(version, input.timeZone, 'grantedOn')
    if (when === undefined) return []
    const fields = tellingFields(version)
    const until = dayAt(fields, 'endsOn')
    const change = changeOf(version, 'endedOn')
    return [{ kind: 'exception' as const, ...when, change, scope: textAt(fields, 'scope') ?? '', ...(until && { until }), ...textsAt(fields, ['reason']) }]
  })
}

/** Those whose time ran out: nobody did anything, and yet something changed. */
function exceptionEnds({ facts, tool, today }: TimelineInput): StepOf<'exception'>[] {
  return facts.exceptions
    .filter(({ toolId, endsOn, endedOn }) => toolId === tool.id && endedOn === undefined && endsOn < today)
    .map(({ endsOn, scope }) => ({ kind: 'exception' as const, day: endsOn, change: 'expired' as const, scope }))
}

/** A concern that was taken back leaves only that it was: what it said is its author's. */
function concernSteps(input: TimelineInput): StepOf<'concern'>[] {
  const present = new Map(input.facts.concerns.filter(({ toolId }) => toolId === input.tool.id).map((each) => [each.id, each]))
  return versionsOfAll(input, 'concern', present).flatMap((version) => {
    const when = whenAndWho(version, input.timeZone, version.before.size === 0 ? 'day' : 'closedOn', version.before.size === 0 ? 'by' : 'handledBy')
    if (when === undefined) return []
    const fields = tellingFields(version)
    const outcome = concernOutcomes.find((each) => each === fields.get('outcome'))
    const isGone = version.after.size === 0
    return [
      {
        kind: 'concern' as const,
        ...when,
        concernKind: wordAt(fields, 'kind', concernKinds, 'concern'),
        state: isGone ? ('deleted' as const) : wordAt(fields, 'state', concernStates, 'open'),
        isNew: version.before.size === 0,
        ...(outcome && { outcome }),
        ...(!isGone && textsAt(fields, ['text', 'answer'])),
      },
    ]
  })
}

function actionSteps(input: TimelineInput): StepOf<'action'>[] {
  const { tool, vendor, facts } = input
  const isHere = (kind: string, id: string) => (kind === 'tool' ? id === tool.id : id === vendor?.id)
  const present = new Map(facts.correctiveActions.filter(({ subjectKind, subjectId }) => isHere(subjectKind, subjectId)).map((each) => [each.id, each]))
  return versionsOfAll(input, 'corrective-action', present).flatMap((version) => {
    const change = changeOf(version, 'closedOn')
    const when = whenAndWho(version, input.timeZone, change === 'ended' ? 'closedOn' : 'foundOn')
    if (when === undefined) return []
    const fields = tellingFields(version)
    const dueOn = dayAt(fields, 'dueOn')
    return [{ kind: 'action' as const, ...when, change, finding: textAt(fields, 'finding') ?? '', ...(dueOn && { dueOn }), ...textsAt(fields, ['action', 'proof']) }]
  })
}

/** ended: the field `end` was filled in. */
function changeOf(version: RecordVersion, end: string): 'recorded' | 'changed' | 'ended' | 'deleted' {
  const { before, after } = version
  if (after.size === 0) return 'deleted'
  if (after.has(end) && isChanged(version, end)) return 'ended'
  return before.size === 0 ? 'recorded' : 'changed'
}
