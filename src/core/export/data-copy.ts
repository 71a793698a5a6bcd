/** Everything that one browser profile holds, as one JSON document: what "My data" saves for the person it is about, and the register of a backup. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { Settings } from '#core/register/settings.ts'

export interface HeldData {
  day: IsoDate
  daylightVersion: string
  settings: Settings
  facts: RegisterFacts
  /** Newest first. */
  audit: readonly AuditEntry[]
  auditHead: TrailHead
}

/** JSON with one record a line. Evidence files are named with their hash; their bytes are not in it. */
export function dataCopy(held: HeldData): string {
  return [...dataCopyPieces(held)].join('')
}

/** The same in pieces of a few hundred records, so that a large register is never one text in memory. */
export function* dataCopyPieces({ day, daylightVersion, settings, facts, audit, auditHead }: HeldData): Generator<string> {
  yield `{\n"about": "Everything Daylight holds in one browser profile"`
  for (const [name, value] of Object.entries({ day, daylightVersion, settings })) yield field(name, JSON.stringify(value))
  for (const [name, records] of Object.entries({ ...facts, audit })) {
    yield field(name, '[')
    yield* recordLines(records as readonly object[])
    yield ']'
  }
  yield `${field('auditHead', JSON.stringify(auditHead))}\n}\n`
}

function field(name: string, value: string): string {
  return `,\n${JSON.stringify(name)}: ${value}`
}

const recordsInPiece = 500

function* recordLines(records: readonly object[]): Generator<string> {
  for (let start = 0; start < records.length; start += recordsInPiece) {
    const piece = records.slice(start, start + recordsInPiece).map((record) => JSON.stringify(record))
    yield `${start === 0 ? '' : ','}\n${piece.join(',\n')}`
  }
  if (records.length > 0) yield '\n'
}
