/** Everything that one browser profile holds, as one JSON document for the person it is about. */
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

/** Indented JSON. Evidence files are named with their hash; their bytes are not in it. */
export function dataCopy({ day, daylightVersion, settings, facts, audit, auditHead }: HeldData): string {
  return `${JSON.stringify({ about: 'Everything Daylight holds in one browser profile', day, daylightVersion, settings, ...facts, audit, auditHead }, null, 2)}\n`
}
