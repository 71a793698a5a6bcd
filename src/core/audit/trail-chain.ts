/** Ties every line of the audit trail to the one before it, and the whole trail to its head. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { type AuditEntry, hashSchema } from '#core/audit/audit-entry.ts'
import { canonicalJson } from '#core/audit/canonical-json.ts'

/** The last line of the trail, kept apart from it. */
export const trailHeadSchema = z.strictObject({ seq: z.int().min(0), hash: hashSchema })
export type TrailHead = z.infer<typeof trailHeadSchema>

/** The head of a trail without lines. */
export const emptyTrail: TrailHead = { seq: 0, hash: '0'.repeat(64) }

/** SHA-256 over the hash of the line before and the canonical JSON of the line without its own hash, in lower-case hexadecimal. */
export function hashOfEntry(previousHash: string, entry: Omit<AuditEntry, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(previousHash + canonicalJson(entry))))
}

/** The line that follows `head`, numbered and hashed. */
export function chained(head: TrailHead, entry: Omit<AuditEntry, 'seq' | 'hash'>): AuditEntry {
  const numbered = { ...entry, seq: head.seq + 1 }
  return { ...numbered, hash: hashOfEntry(head.hash, numbered) }
}
