/** Reading the register. Nothing here writes; every function can be observed live. */
import type { Table } from 'dexie'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import type { DueFacts } from '#core/due/due-items.ts'
import type { OwnTool, Sighting } from '#core/register/inventory.ts'
import type { RegisterFacts, RegisterRecords } from '#core/register/register-facts.ts'
import { defaultSettings, type Settings } from '#core/register/settings.ts'
import { changedReports, coarserFigures, type GroupFigures, holdsWithdrawn } from '#core/sharing/group-figures.ts'
import { type DaylightDatabase, type Draft, type StoredSigningKey, schemaVersion } from '#store/database.ts'
import { readSchemaVersion, readTrailHead } from '#store/meta.ts'

/** Everything on record, read in one transaction so that its parts fit together. */
export async function readFacts(db: DaylightDatabase): Promise<RegisterFacts> {
  return db.transaction('r', [...recordTables(db), db.sightings], async () => ({ ...(await readRecords(db)), sightings: await readSightings(db) }))
}

/** In the order of tool, host and day; of one tool, or of all. */
export async function readSightings({ sightings }: DaylightDatabase, toolId?: string): Promise<Sighting[]> {
  return toolId === undefined ? sightings.toArray() : sightings.where({ toolId }).toArray()
}

/** Everything else, read in one transaction too. */
export async function readRecords(db: DaylightDatabase): Promise<RegisterRecords> {
  return db.transaction('r', recordTables(db), async () => ({
    entries: await db.entries.toArray(),
    flags: await db.flags.toArray(),
    ownTools: await db.ownTools.toArray(),
    vendors: await db.vendors.toArray(),
    certificates: await db.certificates.toArray(),
    judgements: await db.judgements.toArray(),
    claims: await db.claims.toArray(),
    controlAnswers: await db.controlAnswers.toArray(),
    evidence: await db.evidence.toArray(),
    requirements: await db.requirements.toArray(),
    exceptions: await db.exceptions.toArray(),
    concerns: await db.concerns.toArray(),
    correctiveActions: await db.correctiveActions.toArray(),
    snoozes: await db.snoozes.toArray(),
    notified: await db.notified.toArray(),
    toolControlAnswers: await db.toolControlAnswers.toArray(),
    regulatoryNotes: await db.regulatoryNotes.toArray(),
    programmes: await db.programmes.toArray(),
    customerUses: await db.customerUses.toArray(),
    foreignLines: await db.foreignLines.toArray(),
    contested: await db.contested.toArray(),
    exchanges: await db.exchanges.toArray(),
    ownSharing: await db.ownSharing.toArray(),
    shares: await db.shares.toArray(),
  }))
}

function recordTables(db: DaylightDatabase): Table[] {
  const found = [db.entries, db.flags, db.ownTools, db.vendors, db.certificates, db.judgements, db.claims, db.controlAnswers, db.evidence, db.requirements]
  const worked = [db.exceptions, db.concerns, db.correctiveActions, db.snoozes, db.notified, db.toolControlAnswers, db.regulatoryNotes, db.programmes, db.customerUses]
  const exchanged = [db.foreignLines, db.contested, db.exchanges, db.ownSharing, db.shares]
  return [...found, ...worked, ...exchanged]
}

export async function readSettings(db: DaylightDatabase): Promise<Settings> {
  const stored = await db.settings.get('settings')
  if (stored === undefined) return defaultSettings
  const { id: _, ...settings } = stored
  return { ...defaultSettings, ...settings }
}

/** The organisation's own tools that are to be noticed: all that are not retired. */
export async function readNoticedOwnTools(db: DaylightDatabase): Promise<OwnTool[]> {
  return db.ownTools.filter((tool) => tool.retiredOn === undefined).toArray()
}

/** The history of the given vendors and tools, newest first. */
export async function readHistory(db: DaylightDatabase, about: readonly string[]): Promise<AuditEntry[]> {
  const entries = await db.audit.where('about').anyOf(about).toArray()
  return entries.sort((a, b) => b.seq - a.seq)
}

/** The whole audit trail, newest first. */
export async function readAuditTrail(db: DaylightDatabase): Promise<AuditEntry[]> {
  return db.audit.orderBy('seq').reverse().toArray()
}

/** The audit trail, newest first, with its head: read together, because a line may come in between. */
export async function readTrail(db: DaylightDatabase): Promise<{ entries: AuditEntry[]; head: TrailHead }> {
  return db.transaction('r', [db.audit, db.meta], async () => ({ entries: await readAuditTrail(db), head: await readTrailHead(db) }))
}

/** What an evidence pack is made from, read in one transaction so that the register and its trail fit together. */
export interface PackSource {
  facts: RegisterFacts
  settings: Settings
  /** Oldest first. */
  trail: AuditEntry[]
  head: TrailHead
  /** Ids of the evidence whose bytes are here. */
  heldFiles: string[]
  colleagueFigures: GroupFigures | undefined
}

export async function readPackSource(db: DaylightDatabase): Promise<PackSource> {
  return db.transaction('r', db.tables, async () => ({
    facts: await readFacts(db),
    settings: await readSettings(db),
    trail: await db.audit.orderBy('seq').toArray(),
    head: await readTrailHead(db),
    heldFiles: await db.evidenceFiles.toCollection().primaryKeys(),
    colleagueFigures: await readColleagueFigures(db),
  }))
}

/** The key that signs evidence packs; undefined until the first was made. */
export async function readSigningKey({ signingKeys }: DaylightDatabase): Promise<StoredSigningKey | undefined> {
  return signingKeys.get('signing-key')
}

/** The bytes of a piece of evidence; undefined for a link. */
export async function readEvidenceFile(db: DaylightDatabase, evidenceId: string): Promise<Blob | undefined> {
  return (await db.evidenceFiles.get(evidenceId))?.blob
}

/** What was typed into a form and not saved; undefined where nothing was. */
export async function readDraft(db: DaylightDatabase, key: string): Promise<Draft | undefined> {
  return db.drafts.get(key)
}

/** How many forms were begun and not saved. */
export async function countDrafts(db: DaylightDatabase): Promise<number> {
  return db.drafts.count()
}

/** True when a newer Daylight wrote the data: then nothing must be written. */
export async function isNewerData(db: DaylightDatabase): Promise<boolean> {
  return (await readSchemaVersion(db)) > schemaVersion
}

/** The part of the register from which follows what is due, with the organisation's own names of tools. Light: no sightings. */
export async function readDueFacts(db: DaylightDatabase): Promise<DueFacts & { ownTools: readonly OwnTool[] }> {
  const records = [db.entries, db.vendors, db.certificates, db.controlAnswers, db.toolControlAnswers, db.evidence]
  return db.transaction('r', [...records, db.exceptions, db.correctiveActions, db.snoozes, db.ownTools], async () => ({
    entries: await db.entries.toArray(),
    vendors: await db.vendors.toArray(),
    certificates: await db.certificates.toArray(),
    controlAnswers: await db.controlAnswers.toArray(),
    toolControlAnswers: await db.toolControlAnswers.toArray(),
    evidence: await db.evidence.toArray(),
    exceptions: await db.exceptions.toArray(),
    correctiveActions: await db.correctiveActions.toArray(),
    snoozes: await db.snoozes.toArray(),
    ownTools: await db.ownTools.toArray(),
  }))
}

/** Where colleagues' reports stand. Nothing of what a single one of them holds. */
export interface ColleagueStanding {
  /** Reports that are held and not taken back. */
  reports: number
  /** Of those who gave one. */
  names: readonly string[]
  /** Reports that would change the figures. */
  changed: number
  /** How many more must change before the figures are renewed. */
  missing: number
  /** true: the last figures held what somebody has taken back, so that none are shown. */
  withdrawnCounted: boolean
}

/** What colleagues report, in groups no smaller than the setting allows; undefined where nothing may be shown. */
export async function readColleagueFigures(db: DaylightDatabase): Promise<GroupFigures | undefined> {
  const figures = await db.colleagueFigures.get('figures')
  return figures && coarserFigures(figures, (await readSettings(db)).groupSize)
}

export async function readColleagueStanding(db: DaylightDatabase): Promise<ColleagueStanding> {
  const all = await db.colleagueReports.toArray()
  const { groupSize } = await readSettings(db)
  const present = all.filter((report) => !report.withdrawn)
  const changed = changedReports(all).length
  return {
    reports: present.length,
    names: present.flatMap(({ name }) => name ?? []).sort(),
    changed,
    missing: Math.max(0, groupSize - changed),
    withdrawnCounted: holdsWithdrawn(all),
  }
}

/** How many colleagues' reports and how many key pairs are held. */
export async function countSharing(db: DaylightDatabase): Promise<{ reports: number; keys: number }> {
  return { reports: await db.colleagueReports.count(), keys: await db.sharingKeys.count() }
}
