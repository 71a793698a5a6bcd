/** The message keys that are put together at run time, with every member they can have; "*" is where the code fills something in. */
import { coverageStages } from '#core/annex-a/coverage-stage.ts'
import { rungs, type WarningKind } from '#core/assurance/assess.ts'
import type { RequirementOutcome, RequirementReasonKind } from '#core/assurance/requirement.ts'
import { auditEntrySchema, auditSubjects } from '#core/audit/audit-entry.ts'
import { trailFaults } from '#core/audit/verify-trail.ts'
import { contentKinds } from '#core/backup/backup-contents.ts'
import { backupFaultKinds } from '#core/backup/backup-fault.ts'
import { toolCategories } from '#core/catalogue/tool-record.ts'
import { answerStates } from '#core/controls/control-answer.ts'
import { controlAnswerSchema, controlPoints, responsibleParties, thirdPartyControls } from '#core/controls/control-points.ts'
import { customerUseSchema, programmeJudgements, programmeKinds, programmeSchema } from '#core/controls/programme.ts'
import { starterSetIds } from '#core/controls/starter-sets.ts'
import { toolControlPointIds, toolControls } from '#core/controls/tool-control-points.ts'
import { dueGroupNames } from '#core/due/due-groups.ts'
import { dueKinds } from '#core/due/due-items.ts'
import { snoozeSchema } from '#core/due/snooze.ts'
import { tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { logFaults, rejections } from '#core/log-import/log-fault.ts'
import { columnRoles, logFormats } from '#core/log-import/log-shape.ts'
import type { ChangesFault } from '#core/merging/changes-file.ts'
import { certificateStandings } from '#core/overview/certificate-standing.ts'
import { stances } from '#core/overview/stance.ts'
import { exampleKinds } from '#core/own-tools/pattern-examples.ts'
import { unproven } from '#core/pack/manifest.ts'
import { packChangeKinds } from '#core/pack/pack-change.ts'
import type { TrailRelation } from '#core/pack/pack-diff.ts'
import type { PackFindingKind } from '#core/pack/pack-finding.ts'
import {
  auditKinds,
  certificateSchema,
  certificateStates,
  claimSchema,
  evidenceLevels,
  hitrustKinds,
  reportTypes,
  scopeJudgementSchema,
  scopeVerdicts,
  starLevels,
  vendorPositions,
} from '#core/register/certificate.ts'
import { concernKinds, concernOutcomes, concernSchema, concernStates } from '#core/register/concern.ts'
import { correctiveActionSchema } from '#core/register/corrective-action.ts'
import { dataClasses, decisionSchema, decisionStatuses } from '#core/register/decision.ts'
import { evidenceSchema } from '#core/register/evidence.ts'
import { toolExceptionSchema } from '#core/register/exception.ts'
import { accountKinds, flagSchema, inventoryEntrySchema, ownToolSchema } from '#core/register/inventory.ts'
import { aiActClasses, aiActRoles, impactStates, nistFunctions, regulatoryNoteSchema } from '#core/register/regulatory-note.ts'
import { requirementSchema } from '#core/register/requirement.ts'
import { languageChoices, roles, themeChoices } from '#core/register/settings.ts'
import { standardIds } from '#core/register/standard.ts'
import { riskTiers, vendorEntrySchema } from '#core/register/vendor-entry.ts'
import { precisions } from '#core/sharing/colleague-report.ts'
import { shareSchema } from '#core/sharing/own-sharing.ts'
import { reporterCountSchema } from '#core/sharing/reporter-count.ts'
import { encodings } from '#core/table-import/file-rows.ts'
import { conflictChoices, fates } from '#core/table-import/import-plan.ts'
import type { PackageFault } from '#platform/changes-package.ts'
import type { ZipFaultKind } from '#platform/zip.ts'
import { tableGroups } from '#ui/dashboard/exports/table-groups.ts'
import { otherSystems } from '#ui/dashboard/interchange/use-other-systems.ts'
import { schemaFaultCodes } from './source-text.ts'

/** A record, so that the compiler misses a kind that is new. */
const warningKinds = Object.keys({
  'expires-soon': 1,
  expired: 1,
  suspended: 1,
  withdrawn: 1,
  cancelled: 1,
  'not-accredited': 1,
  'sources-conflict': 1,
  'upstream-only': 1,
  'not-yet-valid': 1,
  'scope-not-named': 1,
  'scope-excluded': 1,
  'scope-unclear': 1,
  'scope-not-judged': 1,
  'surveillance-due': 1,
  'surveillance-unconfirmed': 1,
  stale: 1,
} satisfies Record<WarningKind, 1>)

const requirementReasons = Object.keys({
  'no-certificate': 1,
  'not-in-force': 1,
  'not-yet-valid': 1,
  'evidence-too-weak': 1,
  scope: 1,
  'not-accredited': 1,
  'accreditation-unknown': 1,
  'check-too-old': 1,
  'never-checked': 1,
} satisfies Record<RequirementReasonKind, 1>)
const requirementStatuses = ['met', 'not-met', 'nothing-required'] satisfies RequirementOutcome['status'][]

const bundleFates = ['taken-in', 'withdrawn', 'already-had', 'older']
const bundleFaults = ['not-for-this-key', 'not-sealed', 'damaged', 'newer-format', 'foreign', 'unreadable', 'too-large']
const yesNoUnknown = certificateSchema.shape.accredited.options
const foundBy = inventoryEntrySchema.shape.foundBy.options
const controlPointIds = Object.values(controlPoints).flat()

const changesFaults = Object.keys({
  'too-large': 1,
  'no-json': 1,
  'other-file': 1,
  newer: 1,
  unreadable: 1,
  altered: 1,
  'not-shared': 1,
  twice: 1,
  gap: 1,
  incomplete: 1,
  'not-for-this-key': 1,
  damaged: 1,
  archive: 1,
  evidence: 1,
} satisfies Record<ChangesFault['kind'] | PackageFault['kind'], 1>)
/** Findings whose kind is their key. The others have words of their own in check-words.ts. */
const plainFindings = {
  'not-a-pack': 1,
  'newer-pack': 1,
  'manifest-unreadable': 1,
  'signature-missing': 1,
  'signature-wrong': 1,
  'signer-file-differs': 1,
  'file-altered': 1,
  'file-missing': 1,
  'file-extra': 1,
  'file-damaged': 1,
  'trail-unreadable': 1,
  'newer-register': 1,
  'register-invalid': 1,
  'rows-differ': 1,
  'evidence-missing': 1,
  'evidence-differs': 1,
} satisfies Record<Exclude<PackFindingKind, 'archive' | 'trail' | 'signed-by-another' | 'other-signer' | 'register-of-another-day'>, 1>

const zipFaults = ['not-a-zip', 'damaged', 'unsafe-name', 'ambiguous', 'encrypted', 'too-many-files', 'too-large'] satisfies ZipFaultKind[]

/** Pattern by pattern, as it stands in the source, what the star stands for. */
const membersByPattern: Readonly<Record<string, readonly string[]>> = {
  'overview.stance-*': stances,
  'vendors.standing-*': certificateStandings,
  'pack.unproven-*': unproven,
  'pack-diff.*': ['same', 'continued', 'reversed', 'separate'] satisfies TrailRelation[],
  'pack-diff.count.*': packChangeKinds,
  'pack-diff.item.*': packChangeKinds,
  'pack-check.*': Object.keys(plainFindings),
  'pack-check.trail-*': trailFaults,
  'zip-fault.*': zipFaults,
  'decision.*': decisionStatuses,
  'data.*': dataClasses,
  'account.*': accountKinds,
  'rung.*': rungs,
  'annex-a.stage.*': coverageStages,
  'warning.*': warningKinds,
  'warning-text.*': warningKinds,
  'warning-do.*': warningKinds,
  'state.*': certificateStates,
  'position.*': vendorPositions,
  'evidence-level.*': evidenceLevels,
  'evidence-kind.*': evidenceSchema.options.map((option) => option.shape.kind.value),
  'record-kind.*': ['vendor', 'tool', 'certificate'],
  'table-import.unreadable.*': ['empty', 'too-large', 'binary', 'encoding', 'no-rows'],
  'table-import.encoding.*': encodings,
  'table-import.fate.*': fates,
  'table-import.fate-count.*': fates,
  'table-import.conflict.*': conflictChoices,
  'table-import.match-*': ['domain', 'name'],
  'exports.group.*': Object.keys(tableGroups),
  'imports.refused.*': ['pdf', 'several', 'unreadable'],
  'table-import.*': ['day-first', 'month-first'],
  'table.*': tableNames,
  'table.*.about': tableNames,
  'audit-kind.*': auditKinds,
  'scope.*': [...scopeVerdicts, 'not-judged'],
  'tier.*': riskTiers,
  'category.*': toolCategories,
  'found-by.*': foundBy,
  'word.*': yesNoUnknown,
  'answer.*': answerStates,
  'party.*': responsibleParties,
  'control.*': thirdPartyControls,
  'control.*.help': thirdPartyControls,
  'control-point.*': controlPointIds,
  'control-point.*.help': controlPointIds,
  'history.*': auditEntrySchema.shape.action.options,
  'subject.*': auditSubjects,
  'field.*': shownFields(),
  'field.decision.*': Object.keys(decisionSchema.shape),
  'fault.*': [
    ...new Set([
      ...schemaFaultCodes(),
      'too-large',
      'invalid',
      'tool-unknown',
      'file-missing',
      'file-empty',
      'file-too-large',
      'file-type',
      'public-suffix',
      'not-an-address',
      'own-tool-exists',
      'days-range',
      'read-value-unchecked',
      'no-public-key',
      ...['day', 'day-ambiguous', 'word', 'count', 'quotes', 'too-many-cells', 'row-repeated', 'record-id', 'host'],
      ...['vendor-unknown', 'certificate-unknown', 'sighting-held', 'point-of-other-table', 'file-without-bytes'],
    ]),
  ],
  'assurance.accredited.*': yesNoUnknown,
  'assurance.life.surveillance-*': ['seen', 'open', 'unconfirmed', 'upcoming'],
  'vendor.stands.*': rungs.filter((rung) => rung !== 'scope-covers'),
  'tool.stands.*': rungs,
  'tool.means.*': decisionStatuses,
  'tool.next.*': ['in-force', 'check'],
  'tool.rung.*': rungs.slice(1),
  'tool.rung-state.*': ['known', 'implied', 'open'],
  'tool.step.found-by-*': foundBy,
  'tool.step.certificate-*': evidenceLevels,
  'sharing.count.*': reporterCountSchema.shape.kind.options,
  'sharing.tool.*': reporterCountSchema.shape.kind.options,
  'sharing.fate.*': [...bundleFates, ...bundleFaults],
  'sharing.fate-do.*': bundleFaults,
  'sharing.precision.*': precisions,
  'sharing.extra.*': ['pages', 'hosts', 'flags', 'texts'],
  'sharing.extra-about.*': ['pages', 'hosts', 'flags', 'texts'],
  'sharing.shared.*': shareSchema.shape.kind.options,
  'sharing.reported.*': ['group', 'fewer', 'nobody'],
  'logs.format.*': logFormats,
  'logs.fault.*': logFaults,
  'logs.role.*': columnRoles,
  'logs.rejected.*': rejections,
  'logs.fate.*': ['accepted', 'outside', 'blocked', 'beside'],
  'popup.means.*': ['unreviewed', 'under-review', 'retired'],
  'popup.known.*': rungs,
  'popup.lapsed.*': ['expired', 'suspended', 'withdrawn', 'cancelled', 'not-yet-valid'],
  'popup.purpose.*': ['drafting', 'summaries', 'translation', 'code', 'research'],
  'settings.role.*': roles,
  'settings.role-about.*': roles,
  'settings.language.*': languageChoices,
  'settings.theme.*': themeChoices,
  'settings.permission.*': ['webNavigation', 'storage', 'alarms', 'unlimitedStorage'],
  'my-data.by-*': ['tool', 'day'],
  'own-tools.example.*': exampleKinds,
  'concern-kind.*': concernKinds,
  'concern-state.*': concernStates,
  'concern-outcome.*': concernOutcomes,
  'decision-due.*': ['approved', 'approved-with-conditions'],
  'due.kind.*': dueKinds,
  'due.group.*': dueGroupNames,
  'popup.*.title': concernKinds,
  'popup.*.send': concernKinds,
  'popup.*.text': concernKinds,
  'popup.concern.sent-*': concernKinds,
  'popup.concern.mine-*': concernKinds,
  'reading.fault.*': ['encrypted', 'no-text', 'damaged', 'nothing-found'],
  'ai-act-role.*': aiActRoles,
  'ai-act-class.*': aiActClasses,
  'nist.*': nistFunctions,
  'impact.*': impactStates,
  'programme.*': programmeKinds,
  'judgement.*': programmeJudgements,
  'starter-set.*': starterSetIds,
  'tool-control.*': toolControls,
  'tool-control.*.help': toolControls,
  'tool-point.*': toolControlPointIds,
  'tool-point.*.help': toolControlPointIds,
  'own-tools.clash.*': ['same', 'wider', 'narrower'],
  'audit.fault.*': trailFaults,
  'backup.fault.*': backupFaultKinds,
  'other.*': otherSystems,
  'other.*-text': otherSystems,
  'backup.content.*': contentKinds,
  'changes.extent.*': ['since-last', 'since-day', 'all'],
  'changes.would-be.*': auditEntrySchema.shape.action.options,
  'changes.kind.*': ['differs', 'deleted', 'breaks-rule'],
  'changes.fault.*': changesFaults,
  'requirement.chip.*': requirementStatuses,
  'requirement.status.*': requirementStatuses,
  'requirement.reason.*': requirementReasons,
  'requirement.short.*': requirementReasons,
  'requirement.demand.*': evidenceLevels.slice(1),
  'standard.*': standardIds,
  'report-type.*': reportTypes,
  'star-level.*': starLevels,
  'hitrust-kind.*': hitrustKinds,
}

/** Every key of every family, by the pattern that makes it. */
export const families: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(membersByPattern).map(([pattern, members]) => [pattern, members.map((member) => pattern.replace('*', member))] as const),
  ['field.*.*', ['field.control-answer.state', 'field.requirement.accredited', 'field.concern.state', 'field.concern.kind', 'field.evidence.expiresOn', 'field.programme.title']],
  ['column.*.*', [...new Set(tableNames.flatMap((name) => tableDefinition(name).columns.map(({ meaning }) => meaning)))]],
])

/** The fields of records whose history is shown to people; nested ones by their path. */
function shownFields(): string[] {
  const schemas = [
    vendorEntrySchema,
    certificateSchema,
    scopeJudgementSchema,
    claimSchema,
    controlAnswerSchema,
    flagSchema,
    ownToolSchema,
    inventoryEntrySchema,
    programmeSchema,
    customerUseSchema,
    regulatoryNoteSchema,
    requirementSchema,
  ]
  const later = [toolExceptionSchema, concernSchema, correctiveActionSchema, snoozeSchema]
  const shapes = [...[...schemas, ...later].map((schema) => schema.shape), ...evidenceSchema.options.map((option) => option.shape)]
  const decision = Object.keys(decisionSchema.shape).map((field) => `decision.${field}`)
  const hidden = new Set(['id', 'vendorId', 'certificateId', 'subjectKind', 'subjectId', 'decision', 'key', 'about'])
  return [
    ...new Set([
      ...shapes.flatMap((shape) => Object.keys(shape)),
      ...decision,
      'sightings',
      'sharedRows',
      'reportsTakenIn',
      'reportsWithdrawn',
      'reportsTakenBack',
      'publicKey',
      'fingerprint',
      'madeOn',
      'backupOf',
      'replacedTrail',
      'takenBack',
    ]),
  ].filter((field) => !hidden.has(field))
}
