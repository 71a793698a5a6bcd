/** Everything on record, as plain lists: what the pages, the exports and the assessments are computed from. */
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
import type { VendorEntry } from '#core/register/vendor-entry.ts'
import type { OwnSharing, Share } from '#core/sharing/own-sharing.ts'

export interface RegisterFacts extends RegisterRecords {
  sightings: readonly Sighting[]
}

/** All but the sightings, of which there may be many more than of all the rest together. */
export interface RegisterRecords {
  entries: readonly InventoryEntry[]
  flags: readonly Flag[]
  ownTools: readonly OwnTool[]
  vendors: readonly VendorEntry[]
  certificates: readonly Certificate[]
  judgements: readonly ScopeJudgement[]
  claims: readonly Claim[]
  controlAnswers: readonly ControlAnswer[]
  evidence: readonly Evidence[]
  requirements: readonly Requirement[]
  exceptions: readonly ToolException[]
  concerns: readonly Concern[]
  correctiveActions: readonly CorrectiveAction[]
  snoozes: readonly Snooze[]
  notified: readonly Notified[]
  toolControlAnswers: readonly ToolControlAnswer[]
  regulatoryNotes: readonly RegulatoryNote[]
  programmes: readonly Programme[]
  customerUses: readonly CustomerUse[]
  foreignLines: readonly KnownLine[]
  contested: readonly ContestedRecord[]
  exchanges: readonly Exchange[]
  /** None or one. */
  ownSharing: readonly OwnSharing[]
  shares: readonly Share[]
}
