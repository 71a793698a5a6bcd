/** Reads the audit trail of a pack line by line and checks its chain against the head in the manifest. */
import { type AuditEntry, auditEntrySchema } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import { verifyTrail } from '#core/audit/verify-trail.ts'
import type { PackEntry } from '#core/pack/opened-pack.ts'
import type { PackFinding } from '#core/pack/pack-finding.ts'

interface TrailOfPack {
  findings: PackFinding[]
  /** Oldest first; undefined where the file is missing or a line cannot be read. */
  entries?: AuditEntry[]
}

/** Unknown fields stay, because they were hashed. */
const lineSchema = auditEntrySchema.loose()

/** A file that is missing is the manifest's to tell. */
export async function checkTrail(file: Pick<PackEntry, 'text'> | undefined, head: TrailHead): Promise<TrailOfPack> {
  if (file === undefined) return { findings: [] }
  const entries: AuditEntry[] = []
  for (const [i, line] of (await file.text()).split('\n').entries()) {
    if (line === '') continue
    const entry = readLine(line)
    if (entry === undefined) return { findings: [{ kind: 'trail-unreadable', line: i + 1 }] }
    entries.push(entry)
  }
  const check = verifyTrail(entries, head)
  return { entries, findings: check.isIntact ? [] : [{ kind: 'trail', fault: check.fault, line: check.seq }] }
}

function readLine(line: string): AuditEntry | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
