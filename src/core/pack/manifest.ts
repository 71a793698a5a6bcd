/** The list of contents of an evidence pack, which is what its signature covers: every file with its hash, and what the pack covers and does not prove. */
import { z } from 'zod'
import { hashSchema } from '#core/audit/audit-entry.ts'
import { trailHeadSchema } from '#core/audit/trail-chain.ts'
import { instantSchema, isoDateSchema } from '#core/calendar/iso-date.ts'
import { coverageSchema } from '#core/pack/coverage.ts'
import { signerSchema } from '#core/pack/signer.ts'

export const packVersion = 1

/** The files that tell of the pack itself, and so are not in its list. */
export const packFiles = { manifest: 'manifest.json', signature: 'manifest.sig', signer: 'signer.pem' } as const

/** The files with a meaning of their own, beside the tables, the evidence and the reports. */
export const contentFiles = { register: 'register.json', schema: 'register.schema.json', trail: 'audit-trail.jsonl', readme: 'README.txt' } as const

export const evidenceFolder = 'evidence/'
export const tableFolder = 'tables/'

/** What no pack proves, in the order in which it is told. Their words are in the messages under `pack.unproven-<name>`. */
export const unproven = ['use', 'coverage', 'certificate', 'law', 'truth', 'time', 'person'] as const

const listedFileSchema = z.object({
  name: z.string().min(1),
  bytes: z.int().min(0),
  sha256: hashSchema,
  /** Of a table: its rows, the heading not counted. */
  rows: z.int().min(0).optional(),
})
export type ListedFile = z.infer<typeof listedFileSchema>

/** Fields that a later Daylight adds are let pass; they are signed like the others. */
export const manifestSchema = z.object({
  format: z.literal('daylight-evidence-pack'),
  version: z.literal(packVersion),
  /** By the clock of the computer that made it. */
  madeAt: instantSchema,
  /** The local day, and the zone in which it was that day. */
  day: isoDateSchema,
  timeZone: z.string(),
  /** As the settings name them; "" where they do not. */
  organisation: z.string(),
  madeBy: z.string(),
  daylightVersion: z.string(),
  catalogue: z.object({ version: isoDateSchema, ageDays: z.int() }),
  coverage: coverageSchema,
  counts: z.object({ tools: z.int(), vendors: z.int(), certificates: z.int(), sightings: z.int(), evidenceFiles: z.int() }),
  /** Ids of evidence whose file this browser no longer holds. */
  evidenceWithoutFile: z.array(z.string()),
  /** The last line of the audit trail. */
  audit: trailHeadSchema,
  signer: signerSchema,
  doesNotProve: z.array(z.string()),
  files: z.array(listedFileSchema),
})
export type Manifest = z.infer<typeof manifestSchema>

/** The text whose bytes are signed. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}
