/** The machine-readable register of an evidence pack: every record, and what Daylight made of it on that day. */
import { z } from 'zod'
import { rungs } from '#core/assurance/assess.ts'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import { backupSchema } from '#core/export/backup.ts'
import { toolAssessment } from '#core/export/tool-assessment.ts'
import { decisionStatusSchema } from '#core/register/decision.ts'
import type { Profiles } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'

/** Counts up when the shape of a record changes, so that a reader knows what it can check. */
export const registerDocumentVersion = 1

/** The lists that leave with a pack, named one by one: what one browser keeps for itself (reminders shown, what its person shares) is no part of the register. */
const { shape: recordLists } = backupSchema.pick({
  entries: true,
  sightings: true,
  flags: true,
  ownTools: true,
  vendors: true,
  certificates: true,
  judgements: true,
  claims: true,
  controlAnswers: true,
  toolControlAnswers: true,
  regulatoryNotes: true,
  programmes: true,
  customerUses: true,
  evidence: true,
  requirements: true,
  exceptions: true,
  concerns: true,
  correctiveActions: true,
  snoozes: true,
})
const listNames = Object.keys(recordLists) as (keyof typeof recordLists)[]

const assessedToolSchema = z.strictObject({
  tool: z.string(),
  name: z.string(),
  vendor: z.string().nullable(),
  decision: decisionStatusSchema,
  rung: z.enum(rungs),
  inForce: z.boolean(),
  certificate: z.string().nullable(),
  warnings: z.array(z.looseObject({ kind: z.string() })),
  requirement: z.strictObject({
    tier: z.enum(riskTiers),
    status: z.enum(['met', 'not-met', 'nothing-required']),
    by: z.array(z.string()),
    reasons: z.array(z.looseObject({ kind: z.string() })),
  }),
  nextChangeOn: isoDateSchema.nullable(),
})

export const registerDocumentSchema = z.strictObject({
  format: z.literal('daylight-register'),
  version: z.literal(registerDocumentVersion),
  /** The local day on which it was assessed. */
  day: isoDateSchema,
  daylightVersion: z.string(),
  catalogueVersion: isoDateSchema,
  /** Derived on `day` from the records below and the catalogue. */
  assessedTools: z.array(assessedToolSchema),
  vendorNames: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  ...recordLists,
})
export type RegisterDocument = z.infer<typeof registerDocumentSchema>

interface DocumentFacts {
  day: IsoDate
  daylightVersion: string
  catalogue: Pick<Catalogue, 'version'>
  facts: RegisterFacts
  profiles: Pick<Profiles, 'tools' | 'vendors'>
}

/** Records in one piece of text: large enough to be quick, small enough to follow progress. */
const recordsPerPiece = 5000

/** The document as JSON, in pieces: one record a line, so that two documents can be compared line by line. */
export function* registerDocumentText({ day, daylightVersion, catalogue, facts, profiles }: DocumentFacts): Generator<string> {
  const head = { format: 'daylight-register', version: registerDocumentVersion, day, daylightVersion, catalogueVersion: catalogue.version }
  yield `{\n${Object.entries(head)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('')}`
  yield* listText('assessedTools', profiles.tools.map(toolAssessment))
  yield ',\n'
  yield* listText(
    'vendorNames',
    profiles.vendors.map(({ id, name }) => ({ id, name })),
  )
  for (const name of listNames) {
    yield ',\n'
    yield* listText(name, facts[name])
  }
  yield '\n}\n'
}

/** JSON Schema (draft 2020-12) of the document. What depends on two fields together is checked by Daylight only. */
export function registerDocumentJsonSchema(): object {
  const id = `https://daylight.invalid/schemas/register-${registerDocumentVersion}.json`
  return { $id: id, title: 'Register of a Daylight evidence pack', ...z.toJSONSchema(registerDocumentSchema, { io: 'output' }) }
}

function* listText(name: string, records: readonly object[]): Generator<string> {
  yield `${JSON.stringify(name)}: [`
  for (let at = 0; at < records.length; at += recordsPerPiece) {
    const piece = records.slice(at, at + recordsPerPiece).map((record) => JSON.stringify(record))
    yield `${at === 0 ? '\n' : ',\n'}${piece.join(',\n')}`
  }
  yield records.length === 0 ? ']' : '\n]'
}
