/** Any register, with the texts that spreadsheets and CSV get wrong: formulas, leading zeros, quotes, semicolons, line breaks, other scripts. */
import fc from 'fast-check'
import type { z } from 'zod'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { answerStates } from '#core/controls/control-answer.ts'
import { controlAnswerSchema, responsibleParties } from '#core/controls/control-points.ts'
import { programmeJudgements, programmeKinds } from '#core/controls/programme.ts'
import { toolControlPointIds } from '#core/controls/tool-control-points.ts'
import {
  auditKinds,
  certificateSchema,
  certificateStates,
  claimSchema,
  evidenceLevels,
  hitrustKinds,
  scopeVerdicts,
  starLevels,
  vendorPositions,
} from '#core/register/certificate.ts'
import { dataClasses, decisionSchema } from '#core/register/decision.ts'
import { accountKinds } from '#core/register/inventory.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { aiActClasses, aiActRoles, impactStates, nistFunctions } from '#core/register/regulatory-note.ts'
import { equivalentStandards } from '#core/register/requirement.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'

const toolIds = ['chatgpt', 'claude', 'gemini', 'midjourney', 'notta'] as const
const vendorIds = ['openai', 'anthropic', 'google', 'own-vendor', 'notion'] as const

const troubling = fc.constantFrom(
  '=1+1',
  '+81 3',
  '-',
  '@SUM',
  "'quoted",
  "''",
  '00123',
  '1E5',
  '3-4',
  '11/12/2026',
  '2026-11-22',
  '12.5',
  'TRUE',
  'a;b',
  'a; b',
  'a\\b',
  '\\;',
  'x, "y"',
  'one\ntwo',
  ';',
  ',',
  '"',
  '＝１',
  '認証 第1号',
  '髙﨑',
  'Müller & Söhne',
  '令和8年',
  '|x',
  '%',
  'Mar 1',
  '🙂',
)
/** Trimmed, as the schemas keep them; never blank. */
const text = fc
  .oneof(
    troubling,
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.tuple(troubling, fc.string({ maxLength: 10 })).map((parts) => parts.join('')),
  )
  .map((value) => value.replace(/\r\n?/g, '\n').trim())
  .filter((value) => value !== '' && !/[\ud800-\udfff]/.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')))
const lines = fc.array(
  text.filter((line) => !line.includes('\n')),
  { maxLength: 3 },
)
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01' as IsoDate, days))
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
const https = text.map((value) => `https://example.com/${encodeURIComponent(value)}`)
const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const ids = fc.uuid()

/** Of the drafts that `schema` accepts, without the fields that are not there. */
function records<Schema extends z.ZodType>(schema: Schema, shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<z.infer<Schema>[]> {
  const draft = fc.record(shape).map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
  return fc.array(
    draft.filter((each) => schema.safeParse(each).success).map((each) => schema.parse(each) as z.infer<Schema>),
    { maxLength: 4 },
  )
}

const certificates = records(certificateSchema, {
  id: ids,
  vendorId: fc.constantFrom(...vendorIds),
  edition: text,
  number: optional(text),
  certifiedEntity: optional(text),
  certificationBody: optional(text),
  accreditationBody: optional(text),
  accredited: fc.constantFrom('yes', 'no', 'unknown'),
  scopeText: optional(text),
  sites: lines,
  expiresOn: optional(day),
  state: fc.constantFrom(...certificateStates),
  lastAuditOn: optional(day),
  lastAuditKind: optional(fc.constantFrom(...auditKinds)),
  soaVersion: optional(text),
  evidenceLevel: fc.constantFrom(...evidenceLevels),
  evidenceUrl: optional(https),
  seenOn: day,
  seenBy: optional(text),
  nextCheckOn: optional(day),
  note: optional(text),
  starLevel: optional(fc.constantFrom(...starLevels)),
  hitrustKind: optional(fc.constantFrom(...hitrustKinds)),
})
const claims = records(claimSchema, {
  id: ids,
  vendorId: fc.constantFrom(...vendorIds),
  edition: text,
  position: fc.constantFrom(...vendorPositions),
  saidBy: text,
  level: fc.constantFrom('secondary-source', 'vendor-statement'),
  url: optional(https),
  statedOn: optional(day),
  seenOn: day,
  note: optional(text),
})
const controlAnswers = records(controlAnswerSchema, {
  vendorId: fc.constantFrom(...vendorIds),
  pointId: fc.constantFrom(...controlAnswerSchema.shape.pointId.options),
  state: fc.constantFrom(...answerStates),
  note: optional(text),
  owner: optional(text),
  dueOn: optional(day),
})
const decision = fc
  .record({
    status: fc.constantFrom('approved-with-conditions', 'under-review', 'unreviewed', 'not-allowed', 'retired'),
    decidedBy: optional(text),
    reason: text,
    conditions: lines,
    allowedPurposes: lines,
    forbiddenPurposes: lines,
    allowedData: some(dataClasses),
    useInstead: optional(fc.constantFrom(...toolIds)),
    reviewBy: day,
    userGroups: optional(lines.filter((each) => each.length > 0)),
    reviewMonths: optional(fc.integer({ min: 1, max: 60 })),
    reviewedOn: optional(day),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
  .filter((each) => decisionSchema.safeParse(each).success)

/** One record per key. */
function keyed<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()]
}

/** The vendor that the catalogue does not know is always on record: nothing may point at a vendor that nobody knows. */
const ownVendor = { id: 'own-vendor', name: 'Own Vendor', position: 'unknown', riskTier: 'not-set' }

const entries = fc.uniqueArray(fc.record({ toolId: fc.constantFrom(...toolIds), foundOn: day, foundBy: fc.constantFrom('visit', 'flag', 'import'), decision }), {
  selector: (entry) => entry.toolId,
  maxLength: 5,
})
const vendors = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...vendorIds),
      legalEntity: optional(text),
      country: optional(fc.constantFrom('JP', 'US')),
      website: optional(https),
      position: fc.constantFrom(...vendorPositions),
      riskTier: fc.constantFrom(...riskTiers),
      owner: optional(text),
      note: optional(text),
      reviewMonths: optional(fc.integer({ min: 1, max: 60 })),
      reviewBy: optional(day),
    }),
    { selector: (vendor) => vendor.id, maxLength: 5 },
  )
  .map((rows) => [...rows.filter(({ id }) => id !== 'own-vendor').map(defined), { ...ownVendor, ...defined(rows.find(({ id }) => id === 'own-vendor') ?? {}) }])

function defined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}

/** Registers whose records point at tools and vendors that are known. The certificates that judgements are about are among them. */
export const arbitraryRegister: fc.Arbitrary<Partial<RegisterFacts>> = fc
  .record({
    entries,
    vendors,
    certificates,
    claims,
    controlAnswers,
    sightings: fc.array(fc.record({ toolId: fc.constantFrom(...toolIds), host: fc.constantFrom('chatgpt.com', 'claude.ai'), day, count: fc.integer({ min: 1, max: 999 }) }), {
      maxLength: 6,
    }),
    flags: fc.array(
      fc
        .record({
          id: ids,
          toolId: fc.constantFrom(...toolIds),
          day,
          purpose: fc.oneof(fc.constant(''), text),
          data: some(dataClasses),
          account: fc.constantFrom(...accountKinds),
          note: optional(text),
          by: optional(text),
        })
        .map(defined),
      { maxLength: 4 },
    ),
    verdicts: fc.array(
      fc
        .record({
          toolId: fc.constantFrom(...toolIds),
          plan: fc.constantFrom('', 'Team', '2'),
          verdict: fc.constantFrom(...scopeVerdicts),
          words: optional(text),
          judgedBy: optional(text),
          judgedOn: day,
        })
        .map(defined),
      { maxLength: 4 },
    ),
    exceptions: fc.array(
      fc
        .record({
          id: ids,
          toolId: fc.constantFrom(...toolIds),
          scope: text,
          reason: text,
          owner: optional(text),
          grantedOn: fc.constant('2024-01-01' as IsoDate),
          endsOn: day,
          endedOn: optional(day),
          allowedData: some(dataClasses),
        })
        .map(defined),
      { maxLength: 3 },
    ),
    correctiveActions: fc.array(
      fc
        .record({
          id: ids,
          subjectKind: fc.constant('tool'),
          subjectId: fc.constantFrom(...toolIds),
          finding: text,
          foundOn: fc.constant('2024-01-01' as IsoDate),
          action: text,
          owner: text,
          dueOn: day,
          proof: optional(text),
        })
        .map(defined),
      { maxLength: 3 },
    ),
    concerns: fc.array(
      fc
        .record({ id: ids, kind: fc.constantFrom('request', 'concern'), toolId: fc.constantFrom(...toolIds), day, text, by: optional(text), state: fc.constant('open') })
        .map(defined),
      { maxLength: 3 },
    ),
    evidence: fc.array(
      fc
        .record({
          id: ids,
          subjectKind: fc.constant('vendor'),
          subjectId: fc.constantFrom('openai', 'google'),
          title: text,
          kind: fc.constant('link'),
          url: https,
          seenOn: day,
          seenAgainOn: optional(fc.array(day, { minLength: 1, maxLength: 3 })),
          expiresOn: optional(day),
          addedBy: optional(text),
        })
        .map(defined),
      { maxLength: 3 },
    ),
    toolControlAnswers: fc.array(
      fc
        .record({
          toolId: fc.constantFrom(...toolIds),
          pointId: fc.constantFrom(...toolControlPointIds),
          state: fc.constantFrom('open', 'met', 'partly'),
          note: optional(text),
          dueOn: optional(day),
        })
        .map(defined),
      { maxLength: 4 },
    ),
    regulatoryNotes: fc.uniqueArray(
      fc
        .record({
          toolId: fc.constantFrom(...toolIds),
          aiActRole: fc.constantFrom(...aiActRoles),
          aiActClass: fc.constantFrom(...aiActClasses),
          aiActReason: text,
          intendedUse: optional(text),
          nistFunctions: some(nistFunctions),
          impact: fc.constantFrom(...impactStates),
          impactReason: text,
          impactOn: day,
          impactUrl: optional(https),
        })
        .map(defined),
      { selector: (note) => note.toolId, maxLength: 3 },
    ),
    programmes: fc.array(
      fc
        .record({
          id: ids,
          vendorId: fc.constantFrom(...vendorIds),
          kind: fc.constantFrom(...programmeKinds),
          title: text,
          controls: fc.constantFrom(['A.6.2.4'], ['A.2.2', 'A.10.3']),
          url: optional(https),
          seenOn: day,
          judgement: fc.constantFrom(...programmeJudgements),
          reason: text,
        })
        .map(defined),
      { maxLength: 3 },
    ),
    customerUses: fc.array(
      fc.record({ id: ids, vendorId: fc.constantFrom(...vendorIds), use: text, customers: optional(text), told: optional(text), toldOn: optional(day) }).map(defined),
      { maxLength: 3 },
    ),
    requirements: fc.uniqueArray(
      fc
        .record({
          tier: fc.constantFrom(...riskTiers),
          evidenceLevel: fc.constantFrom(...evidenceLevels),
          scopeCovers: fc.boolean(),
          accredited: fc.boolean(),
          checkedWithinMonths: optional(fc.integer({ min: 1, max: 60 })),
          equivalents: fc.array(fc.uniqueArray(fc.constantFrom(...equivalentStandards), { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
        })
        .map(defined),
      { selector: ({ tier }) => tier, maxLength: 4 },
    ),
  })
  .map(({ verdicts, ...facts }) => ({
    ...facts,
    controlAnswers: keyed(facts.controlAnswers, ({ vendorId, pointId }) => `${vendorId} ${pointId}`).map((answer) =>
      isResponsibility(answer.pointId) ? { ...answer, responsible: responsibleParties[0] } : answer,
    ),
    toolControlAnswers: keyed(facts.toolControlAnswers, ({ toolId, pointId }) => `${toolId} ${pointId}`),
    sightings: keyed(facts.sightings, ({ toolId, host, day: on }) => `${toolId} ${host} ${on}`),
    judgements:
      facts.certificates.length === 0
        ? []
        : keyed(verdicts, ({ toolId, plan }) => `${toolId} ${plan}`).map((verdict) => ({ ...verdict, certificateId: facts.certificates[0]?.id })),
  })) as unknown as fc.Arbitrary<Partial<RegisterFacts>>

function isResponsibility(pointId: string): boolean {
  return ['input-data', 'output-check', 'human-oversight', 'access-accounts', 'user-information', 'incident-handling', 'logging', 'model-change'].includes(pointId)
}
