/** Everything an evidence pack is made of, and the manifest that follows from it. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import { daysBetween, type Instant, type IsoDate } from '#core/calendar/iso-date.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import { type Coverage, coverageOf } from '#core/pack/coverage.ts'
import { evidencePath } from '#core/pack/evidence-path.ts'
import { type ListedFile, type Manifest, packVersion, unproven } from '#core/pack/manifest.ts'
import type { Signer } from '#core/pack/signer.ts'
import type { Profiles } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { Settings } from '#core/register/settings.ts'
import type { GroupFigures } from '#core/sharing/group-figures.ts'

export interface PackFacts {
  madeAt: Instant
  day: IsoDate
  timeZone: string
  daylightVersion: string
  settings: Pick<Settings, 'organisation' | 'userName'>
  catalogue: Catalogue
  facts: RegisterFacts
  profiles: Profiles
  /** Oldest first. */
  trail: readonly AuditEntry[]
  head: TrailHead
  signer: Signer
  /** Ids of evidence whose bytes are held here. */
  heldFiles: ReadonlySet<string>
  /** Undefined where none may be shown. */
  colleagueFigures: GroupFigures | undefined
}

export function coverageOfPack({ facts, trail, timeZone, colleagueFigures }: PackFacts): Coverage {
  return coverageOf(facts.sightings, trail, timeZone, colleagueFigures?.reporters)
}

/** `files` in the order in which they were written. */
export function manifestOf(pack: PackFacts, files: ListedFile[]): Manifest {
  const { madeAt, day, timeZone, settings, daylightVersion, catalogue, facts, profiles, head, signer, heldFiles } = pack
  const evidenceFiles = facts.evidence.filter((each) => evidencePath(each) !== undefined)
  return {
    format: 'daylight-evidence-pack',
    version: packVersion,
    madeAt,
    day,
    timeZone,
    organisation: settings.organisation,
    madeBy: settings.userName,
    daylightVersion,
    catalogue: { version: catalogue.version, ageDays: daysBetween(catalogue.version, day) },
    coverage: coverageOfPack(pack),
    counts: {
      tools: profiles.tools.length,
      vendors: profiles.vendors.length,
      certificates: facts.certificates.length,
      sightings: facts.sightings.length,
      evidenceFiles: evidenceFiles.filter(({ id }) => heldFiles.has(id)).length,
    },
    evidenceWithoutFile: evidenceFiles.filter(({ id }) => !heldFiles.has(id)).map(({ id }) => id),
    audit: head,
    signer,
    doesNotProve: [...unproven],
    files,
  }
}
