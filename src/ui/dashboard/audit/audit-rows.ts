/** The audit trail as rows of a table: each line with its words, and what it is searched and filtered by. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { searchText } from '#core/register/text-search.ts'
import { auditWording, changeWords, shownChanges } from '#ui/components/audit-wording.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export interface AuditRow {
  id: string
  entry: AuditEntry
  /** What was changed, the most telling field first. */
  changes: string
  /** The name of the tool or vendor in whose history the line is; undefined for what belongs to neither. */
  aboutName?: string
  /** Where it is shown. */
  href?: string
  text: string
}

/** In the order of `entries`. */
export function auditRows(entries: readonly AuditEntry[], daylight: Daylight): AuditRow[] {
  return entries.map((entry) => {
    const { name, href } = recordOf(entry.about, daylight)
    const changes = changesOf(entry, daylight)
    return {
      id: String(entry.seq),
      entry,
      changes,
      ...(name && { aboutName: name }),
      ...(href && { href }),
      text: searchText([name, entry.about, entry.by, entry.subjectId, entry.reason, entry.hash, daylight.t(`subject.${entry.subject}`), changes]),
    }
  })
}

function changesOf(entry: AuditEntry, daylight: Daylight): string {
  const wording = auditWording(daylight)
  return shownChanges(entry)
    .map((change) => changeWords(entry, change, wording))
    .join(' · ')
}

function recordOf(about: string, { profiles }: Daylight): { name?: string; href?: string } {
  const tool = profiles.tool(about)
  if (tool) return { name: tool.name, href: hashFor(['tool', about]) }
  const vendor = profiles.vendor(about)
  return vendor ? { name: vendor.name, href: hashFor(['vendor', about]) } : {}
}
