/** The steps of what is known of a tool's vendor: certificates, their scope, statements, evidence, the answers to Annex A.10. */
import { isChanged, recordVersions } from '#core/audit/record-versions.ts'
import { certificateStates, evidenceLevels, scopeVerdicts, vendorPositions } from '#core/register/certificate.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'
import type { StepOf, TimelineInput, TimelineStep } from '#core/timeline/timeline-step.ts'
import { changeOf, dayOf, personOf, tellingFields, textAt, textsAt, versionsOfAll, whenAndWho, wordAt } from '#core/timeline/version-reading.ts'

export function vendorSteps(input: TimelineInput): TimelineStep[] {
  return [...scopeSteps(input), ...certificateSteps(input), ...claimSteps(input), ...evidenceSteps(input), ...vendorRecordSteps(input), ...controlSteps(input)]
}

function scopeSteps(input: TimelineInput): StepOf<'scope-judged'>[] {
  const judgements = input.facts.judgements.filter((judgement) => judgement.toolId === input.tool.id)
  const byKey = new Map<string, object>(judgements.map((judgement) => [[judgement.certificateId, judgement.toolId, judgement.plan].join(' / '), judgement]))
  return versionsOfAll(input, 'scope-judgement', byKey).flatMap((version) => {
    const when = whenAndWho(version, input.timeZone, 'judgedOn', 'judgedBy')
    if (when === undefined) return []
    const fields = tellingFields(version)
    const verdict = wordAt(fields, 'verdict', scopeVerdicts, 'unclear')
    return [{ kind: 'scope-judged' as const, ...when, change: changeOf(version), verdict, plan: textAt(fields, 'plan') ?? '', ...textsAt(fields, ['words']) }]
  })
}

function certificateSteps(input: TimelineInput): StepOf<'certificate'>[] {
  const byId = new Map(input.vendor?.certificates.map((certificate) => [certificate.id, certificate]))
  return versionsOfAll(input, 'certificate', byId).flatMap((version) => {
    const when = whenAndWho(version, input.timeZone, 'seenOn', 'seenBy')
    if (when === undefined) return []
    const fields = tellingFields(version)
    return [
      {
        kind: 'certificate' as const,
        ...when,
        change: changeOf(version),
        changed: [...fields.keys()].filter((field) => isChanged(version, field)),
        edition: textAt(fields, 'edition') ?? '',
        state: wordAt(fields, 'state', certificateStates, 'unknown'),
        evidenceLevel: wordAt(fields, 'evidenceLevel', evidenceLevels, 'none'),
        ...textsAt(fields, ['number', 'certificationBody', 'evidenceUrl']),
      },
    ]
  })
}

/** The organisation's own; what ships with the catalogue is nobody's step here. */
function claimSteps(input: TimelineInput): StepOf<'claim'>[] {
  const claims = input.facts.claims.filter((claim) => claim.vendorId === input.vendor?.id)
  return versionsOfAll(input, 'claim', new Map(claims.map((claim) => [claim.id, claim]))).flatMap((version) => {
    const when = whenAndWho(version, input.timeZone, 'seenOn')
    if (when === undefined) return []
    const fields = tellingFields(version)
    const position = wordAt(fields, 'position', vendorPositions, 'unknown')
    return [{ kind: 'claim' as const, ...when, change: changeOf(version), position, saidBy: textAt(fields, 'saidBy') ?? '', ...textsAt(fields, ['url']) }]
  })
}

function evidenceSteps(input: TimelineInput): StepOf<'evidence'>[] {
  const subjects = new Set([input.tool.id, input.vendor?.id])
  const evidence = input.facts.evidence.filter((each) => subjects.has(each.subjectId))
  return versionsOfAll(input, 'evidence', new Map(evidence.map((each) => [each.id, each]))).flatMap((version) => {
    const when = whenAndWho(version, input.timeZone, 'seenOn', 'addedBy')
    if (when === undefined) return []
    const fields = tellingFields(version)
    const evidenceKind = wordAt(fields, 'kind', ['link', 'file'], 'link')
    return [{ kind: 'evidence' as const, ...when, change: changeOf(version), title: textAt(fields, 'title') ?? '', evidenceKind, ...textsAt(fields, ['url']) }]
  })
}

/** Of a vendor's own record only its position, its risk tier and its reviews are steps; the rest is in the list of all changes. */
function vendorRecordSteps(input: TimelineInput): StepOf<'vendor'>[] {
  const { vendor, history, timeZone } = input
  if (vendor === undefined) return []
  const present = input.facts.vendors.find((entry) => entry.id === vendor.id)
  return recordVersions(history, 'vendor', vendor.id, present).flatMap((version) => {
    const when = whenAndWho(version, timeZone, 'positionSeenOn')
    const position = isChanged(version, 'position') ? wordAt(version.after, 'position', vendorPositions, 'unknown') : undefined
    const riskTier = isChanged(version, 'riskTier') ? wordAt(version.after, 'riskTier', riskTiers, 'not-set') : undefined
    const isBlank = version.before.size === 0 && position === 'unknown' && riskTier === 'not-set'
    const isReviewed = version.after.has('reviewedOn') && isChanged(version, 'reviewedOn')
    if (when === undefined || isBlank || (position === undefined && riskTier === undefined && !isReviewed)) return []
    return [{ kind: 'vendor' as const, ...when, ...(position && { position }), ...(riskTier && { riskTier }), ...(isReviewed && { isReviewed }) }]
  })
}

/** Answers of one person on one day are one step. */
function controlSteps({ history, timeZone }: TimelineInput): StepOf<'controls'>[] {
  const lines = history.filter((line) => line.subject === 'control-answer')
  const sittings = Object.values(Object.groupBy(lines, (line) => `${dayOf(line.at, timeZone)} ${line.by}`))
  return sittings.flatMap((sitting) => {
    const [newest] = sitting ?? []
    if (sitting === undefined || newest === undefined) return []
    const by = personOf(newest.by)
    const points = new Set(sitting.map((line) => line.subjectId)).size
    return [{ kind: 'controls' as const, day: dayOf(newest.at, timeZone), points, seq: newest.seq, ...(by && { by }) }]
  })
}
