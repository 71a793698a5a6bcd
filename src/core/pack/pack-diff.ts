/** Tells what changed between two evidence packs: in their records, and in what their records are worth, each on its own day. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import { certificateChanges } from '#core/pack/certificate-changes.ts'
import type { Manifest } from '#core/pack/manifest.ts'
import type { PackChange } from '#core/pack/pack-change.ts'
import { recordChanges } from '#core/pack/record-changes.ts'
import type { RegisterDocument } from '#core/pack/register-document.ts'
import { toolChanges } from '#core/pack/tool-changes.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'

/** A pack that was checked and found intact. */
export interface CheckedPack {
  manifest: Manifest
  register: RegisterDocument
  /** Oldest first. */
  trail: readonly AuditEntry[]
}

/**
 * How the later trail stands to the earlier one. `same`: they end with the same line. `continued`: the earlier one is the beginning of the later one.
 * `reversed`: the other way round, so the packs were given in the wrong order. `separate`: neither, so the packs come from two browsers, or one history was rewritten.
 */
export type TrailRelation = 'same' | 'continued' | 'reversed' | 'separate'

export interface PackDiff {
  from: IsoDate
  to: IsoDate
  relation: TrailRelation
  /** Lines that the later trail has more; 0 unless it is continued. */
  newLines: number
  hasSameSigner: boolean
  changes: readonly PackChange[]
}

/** Both are assessed by the same `catalogue`, so that a newer catalogue alone changes nothing. */
export function packDiff(older: CheckedPack, newer: CheckedPack, catalogue: Catalogue): PackDiff {
  const [before, after] = [older, newer].map(({ register }) => ({ register, profiles: joinProfiles(catalogue, { ...keptToThemselves, ...register }, register.day) }))
  if (before === undefined || after === undefined) throw new Error('two packs')
  const relation = trailRelation(older, newer)
  return {
    from: older.manifest.day,
    to: newer.manifest.day,
    relation,
    newLines: relation === 'continued' ? newer.manifest.audit.seq - older.manifest.audit.seq : 0,
    hasSameSigner: older.manifest.signer.fingerprint === newer.manifest.signer.fingerprint,
    changes: [...toolChanges(before, after), ...certificateChanges(before, after), ...recordChanges(before.register, after.register)],
  }
}

/** The lists that no pack holds. No assessment needs them. */
const keptToThemselves = { notified: [], foreignLines: [], contested: [], exchanges: [], ownSharing: [], shares: [] }

function trailRelation(older: CheckedPack, newer: CheckedPack): TrailRelation {
  const [a, b] = [older.manifest.audit, newer.manifest.audit]
  if (a.hash === b.hash) return 'same'
  if (a.seq === 0 || newer.trail.some(({ hash }) => hash === a.hash)) return 'continued'
  return b.seq === 0 || older.trail.some(({ hash }) => hash === b.hash) ? 'reversed' : 'separate'
}
