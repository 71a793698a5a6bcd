/** What one colleague shares of the inventory: the JSON inside a sealed bundle. The format is described in docs/bundle-format.md. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { addressPatternSchema, hostSchema, recordIdSchema } from '#core/catalogue/tool-record.ts'
import { dataClassSchema } from '#core/register/decision.ts'
import { accountKinds, ownToolId } from '#core/register/inventory.ts'

export const reportFormat = 'daylight-colleague-report'
export const reportVersion = 1

/** How finely a report tells time. `from` of a row is the first day of the day, of the week (a Monday) or of the month that is meant. */
export const precisions = ['day', 'week', 'month'] as const
export type Precision = (typeof precisions)[number]

const sharedRowSchema = z.strictObject({
  tool: recordIdSchema,
  from: isoDateSchema,
  host: hostSchema.optional(),
  /** Pages opened in that time; without it the row says only that there were some. */
  pages: z.int().min(1).max(1_000_000_000).optional(),
})
export type SharedRow = z.infer<typeof sharedRowSchema>

const sharedFlagSchema = z.strictObject({
  tool: recordIdSchema,
  from: isoDateSchema,
  data: z.array(dataClassSchema).max(dataClassSchema.options.length),
  account: z.enum(accountKinds),
  purpose: z.string().max(500).optional(),
  note: z.string().max(2000).optional(),
})
export type SharedFlag = z.infer<typeof sharedFlagSchema>

/** A tool that the catalogue does not know: without its address nobody else could tell what its id means. The name that somebody gave it stays at home. */
const sharedToolSchema = z
  .strictObject({ id: recordIdSchema, matches: z.array(addressPatternSchema).min(1).max(50) })
  .refine(({ id, matches: [first] }) => first?.host !== undefined && id.startsWith(ownToolId(first.host)), { path: ['id'], message: 'does not belong to the address' })
export type SharedTool = z.infer<typeof sharedToolSchema>

export const colleagueReportSchema = z
  .strictObject({
    format: z.literal(reportFormat),
    version: z.literal(reportVersion),
    /** Random, made for sharing and for nothing else. */
    reporter: z.uuid(),
    /** Counts up with every bundle of this reporter; the highest stands. */
    revision: z.int().min(1).max(1_000_000_000),
    sharedOn: isoDateSchema,
    /** true: everything that this reporter ever shared is taken back. */
    withdrawn: z.boolean(),
    name: z.string().trim().min(1).max(120).optional(),
    precision: z.enum(precisions),
    rows: z.array(sharedRowSchema).max(100_000),
    flags: z.array(sharedFlagSchema).max(10_000),
    ownTools: z.array(sharedToolSchema).max(2000),
  })
  .refine((report) => !report.withdrawn || report.rows.length + report.flags.length + report.ownTools.length === 0, { path: ['withdrawn'], message: 'a withdrawal holds nothing' })
export type ColleagueReport = z.infer<typeof colleagueReportSchema>

export type ReportReading =
  | { report: ColleagueReport; hash: string }
  /** foreign: no report at all. newer-format: of a later Daylight. unreadable: `where` names the field, `why` the fault. */
  | { fault: 'foreign' | 'newer-format' }
  | { fault: 'unreadable'; where: string; why: string }

/** Reads the text inside a bundle. `hash` is the SHA-256 of that text, in hexadecimal. */
export function readReport(text: string): ReportReading {
  const value = parsed(text)
  const { data: head } = headSchema.safeParse(value)
  if (head === undefined) return { fault: 'foreign' }
  if (head.version > reportVersion) return { fault: 'newer-format' }
  const { data: report, error } = colleagueReportSchema.safeParse(value)
  if (report !== undefined) return { report, hash: bytesToHex(sha256(utf8ToBytes(text))) }
  const [first] = error.issues
  return { fault: 'unreadable', where: first?.path.join('.') ?? '', why: first?.message ?? '' }
}

/** The text of a report, as it is sealed: indented, so that a person can read it too. */
export function reportText(report: ColleagueReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

const headSchema = z.looseObject({ format: z.literal(reportFormat), version: z.int().min(1) })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
