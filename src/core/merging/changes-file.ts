/** The file with "my changes" for a colleague: whole histories of records, each line with what it takes to check it. The format is described in docs/changes-format.md. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { hashSchema } from '#core/audit/audit-entry.ts'
import { hashOfEntry } from '#core/audit/trail-chain.ts'
import { type Instant, instantSchema } from '#core/calendar/iso-date.ts'
import { foreignLineSchema } from '#core/merging/exchange.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import { isFieldOf } from '#core/merging/merged-kind.ts'
import { isMergedSubject } from '#core/merging/merged-subjects.ts'
import { travels } from '#core/merging/travels.ts'

const format = 'daylight-changes'
const version = 1
const mostLines = 200_000
/** Of one record. Changed every working day it lasts for eight years. */
const mostLinesOfRecord = 2000
const mostCharacters = 128 * 1024 * 1024

export interface ChangesFile {
  savedAt: Instant
  /** "" where the settings have no name. */
  savedBy: string
  /** Each after the lines that it follows. */
  lines: readonly KnownLine[]
}

/** Why a file is refused; nothing of it is taken then. `line` counts from 1 in the file. */
export interface ChangesFault {
  kind: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'unreadable' | 'altered' | 'not-shared' | 'twice' | 'gap' | 'incomplete'
  line?: number
  /** "lines.3.at: Invalid ISO datetime"; or the field that no such record has. */
  detail?: string
}

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  savedAt: instantSchema,
  savedBy: z.string().max(120),
  lines: z.array(foreignLineSchema).max(mostLines),
  /** SHA-256 over the hashes of the lines, joined: tells when lines were taken out or added. */
  sha256: hashSchema,
})

export function writeChangesFile({ savedAt, savedBy, lines }: ChangesFile): string {
  return `${JSON.stringify({ format, version, savedAt, savedBy, lines, sha256: digestOf(lines) }, null, 1)}\n`
}

/** Reads a file and checks every line by itself, and that none is missing. */
export function readChangesFile(text: string): { file: ChangesFile } | { fault: ChangesFault } {
  if (text.length > mostCharacters) return { fault: { kind: 'too-large' } }
  const json = parsed(text)
  if (json === undefined) return { fault: { kind: 'no-json' } }
  const head = z.object({ format: z.literal(format), version: z.number() }).safeParse(json)
  if (!head.success) return { fault: { kind: 'other-file' } }
  if (head.data.version > version) return { fault: { kind: 'newer' } }
  const read = fileSchema.safeParse(json)
  if (!read.success) return { fault: unreadable(read.error) }
  const { savedAt, savedBy, lines, sha256 } = read.data
  const fault = faultOfLines(lines as KnownLine[]) ?? (digestOf(lines as KnownLine[]) === sha256 ? undefined : ({ kind: 'incomplete' } as const))
  return fault ? { fault } : { file: { savedAt, savedBy, lines: lines as KnownLine[] } }
}

function faultOfLines(lines: readonly KnownLine[]): ChangesFault | undefined {
  const read = new Map<string, KnownLine>()
  const counts = new Map<string, number>()
  for (const [i, line] of lines.entries()) {
    const name = `${line.subject} ${line.subjectId}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const fault = count > mostLinesOfRecord ? ({ kind: 'too-large' } as const) : faultOfLine(line, read)
    if (fault) return { ...fault, line: i + 1 }
    read.set(line.hash, line)
  }
  return undefined
}

function faultOfLine(line: KnownLine, read: ReadonlyMap<string, KnownLine>): ChangesFault | undefined {
  const { hash, previous, ...entry } = line
  if (hashOfEntry(previous, entry) !== hash) return { kind: 'altered' }
  if (read.has(hash)) return { kind: 'twice' }
  const { subject, subjectId, changes, after = [] } = entry
  if (!isMergedSubject(subject) || !travels(entry)) return { kind: 'not-shared' }
  const unknown = changes.find(({ field }) => !isFieldOf(subject, field))
  if (unknown) return { kind: 'unreadable', detail: unknown.field }
  const isInPlace = after.every((each) => read.get(each)?.subject === subject && read.get(each)?.subjectId === subjectId)
  return isInPlace ? undefined : { kind: 'gap' }
}

function unreadable({ issues: [issue] }: z.ZodError): ChangesFault {
  const [list, at] = issue?.path ?? []
  const detail = `${issue?.path.join('.')}: ${issue?.message}`
  return list === 'lines' && typeof at === 'number' ? { kind: 'unreadable', line: at + 1, detail } : { kind: 'unreadable', detail }
}

function digestOf(lines: readonly KnownLine[]): string {
  return bytesToHex(sha256(utf8ToBytes(lines.map(({ hash }) => hash).join(''))))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
