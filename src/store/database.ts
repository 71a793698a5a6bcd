/** The tables on disk. The schema is declared once, here; migrations stand beside it. */
import { Dexie, type DexieOptions, type Table } from 'dexie'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { ControlAnswer } from '#core/controls/control-points.ts'
import type { CustomerUse, Programme } from '#core/controls/programme.ts'
import type { ToolControlAnswer } from '#core/controls/tool-control-points.ts'
import type { Notified } from '#core/due/notified.ts'
import type { Snooze } from '#core/due/snooze.ts'
import type { ContestedRecord, Exchange } from '#core/merging/exchange.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import type { Certificate, Claim, ScopeJudgement } from '#core/register/certificate.ts'
import type { Concern } from '#core/register/concern.ts'
import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { ToolException } from '#core/register/exception.ts'
import type { Flag, InventoryEntry, OwnTool, Sighting } from '#core/register/inventory.ts'
import type { RegulatoryNote } from '#core/register/regulatory-note.ts'
import type { Requirement } from '#core/register/requirement.ts'
import type { Settings } from '#core/register/settings.ts'
import type { VendorEntry } from '#core/register/vendor-entry.ts'
import type { CountedReport, GroupFigures } from '#core/sharing/group-figures.ts'
import type { OwnSharing, Share } from '#core/sharing/own-sharing.ts'

export { schemaVersion }

export interface StoredSettings extends Settings {
  id: 'settings'
}

/** What the database says of itself: by which Daylight it was written, the last line of the audit trail, and the day of the last backup. */
export type MetaRow = { key: 'schemaVersion'; value: number } | ({ key: 'auditHead' } & TrailHead) | { key: 'lastBackup'; day: IsoDate }

/** The key that signs this browser's evidence packs. It cannot be exported, so it is in no copy and no backup. */
export interface StoredSigningKey {
  id: 'signing-key'
  privateKey: CryptoKey
  /** 32 bytes, base64. */
  publicKey: string
  fingerprint: string
  madeOn: IsoDate
}

/** The bytes of an evidence file, apart from its record so that lists stay light. */
export interface EvidenceFile {
  evidenceId: string
  blob: Blob
}

/** What was typed into a form and not saved yet. It stays in this browser profile: no part of the register, of the audit trail or of any export. */
export interface Draft {
  /** The form and what it is about: "certificate anthropic". */
  key: string
  begunOn: IsoDate
  /** As the form holds them; a name comes several times where several boxes are ticked. */
  fields: readonly (readonly [name: string, value: string])[]
  /** The record that the form was opened on, so that a change since then is still noticed. */
  opened: { record: object | undefined }
}

/** A key pair for sealed bundles. The secret half cannot be taken out of the browser, and stays out of every copy. */
export interface SharingKey {
  /** The public half, "age1…". */
  recipient: string
  identity: CryptoKey
  label: string
  madeOn: IsoDate
  /** Still opens what was sealed for it; nobody is given it any more. */
  replacedOn?: IsoDate
}

export class DaylightDatabase extends Dexie {
  declare sightings: Table<Sighting, [toolId: string, host: string, day: string]>
  declare entries: Table<InventoryEntry, string>
  declare flags: Table<Flag, string>
  declare ownTools: Table<OwnTool, string>
  declare vendors: Table<VendorEntry, string>
  declare certificates: Table<Certificate, string>
  declare judgements: Table<ScopeJudgement, [certificateId: string, toolId: string, plan: string]>
  declare claims: Table<Claim, string>
  declare controlAnswers: Table<ControlAnswer, [vendorId: string, pointId: string]>
  declare evidence: Table<Evidence, string>
  declare evidenceFiles: Table<EvidenceFile, string>
  declare audit: Table<AuditEntry, number>
  declare settings: Table<StoredSettings, string>
  declare meta: Table<MetaRow, string>
  declare requirements: Table<Requirement, string>
  declare exceptions: Table<ToolException, string>
  declare concerns: Table<Concern, string>
  declare correctiveActions: Table<CorrectiveAction, string>
  declare snoozes: Table<Snooze, string>
  declare notified: Table<Notified, string>
  declare toolControlAnswers: Table<ToolControlAnswer, [toolId: string, pointId: string]>
  declare regulatoryNotes: Table<RegulatoryNote, string>
  declare programmes: Table<Programme, string>
  declare customerUses: Table<CustomerUse, string>
  declare foreignLines: Table<KnownLine, string>
  declare contested: Table<ContestedRecord, [subject: string, subjectId: string]>
  declare exchanges: Table<Exchange, string>
  declare signingKeys: Table<StoredSigningKey, string>
  declare drafts: Table<Draft, string>
  declare ownSharing: Table<OwnSharing, string>
  declare shares: Table<Share, string>
  declare sharingKeys: Table<SharingKey, string>
  declare colleagueReports: Table<CountedReport, string>
  declare colleagueFigures: Table<GroupFigures, string>

  /** `indexedDb`: another one than the browser's. */
  constructor(name = 'daylight', indexedDb: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    // Strict: a committed sighting is on disk, also when the browser is killed in the next moment (about 0.3 ms a write).
    super(name, { chromeTransactionDurability: 'strict', ...indexedDb })
    this.version(1).stores({
      sightings: '[toolId+host+day], toolId, day',
      entries: 'toolId',
      flags: 'id, toolId',
      ownTools: 'id',
      vendors: 'id',
      certificates: 'id, vendorId',
      judgements: '[certificateId+toolId+plan], toolId',
      claims: 'id, vendorId',
      controlAnswers: '[vendorId+pointId], vendorId',
      evidence: 'id, [subjectKind+subjectId]',
      evidenceFiles: 'evidenceId',
      audit: 'seq, about, [subject+subjectId]',
      settings: 'id',
      meta: 'key',
      requirements: 'tier',
      exceptions: 'id, toolId',
      concerns: 'id, toolId',
      correctiveActions: 'id, [subjectKind+subjectId]',
      snoozes: 'key',
      notified: 'id',
      toolControlAnswers: '[toolId+pointId], toolId',
      regulatoryNotes: 'toolId',
      programmes: 'id, vendorId',
      customerUses: 'id, vendorId',
      // Lines of colleagues' trails about records of the register, as brought in: they are kept unchanged, so that they can be checked and passed on.
      foreignLines: 'hash, [subject+subjectId]',
      contested: '[subject+subjectId]',
      exchanges: 'id',
      signingKeys: 'id',
      drafts: 'key',
      ownSharing: 'id',
      shares: 'id',
      sharingKeys: 'recipient',
      colleagueReports: 'reporter',
      colleagueFigures: 'id',
    })
    this.on('populate', (transaction) => transaction.table('meta').add({ key: 'schemaVersion', value: schemaVersion }))
    // A newer version of Daylight wants the database: let it have it. Pages show a notice on `closed-for-update`.
    this.on('versionchange', () => this.close())
  }
}
