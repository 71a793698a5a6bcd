/** What a page or an export shows of one tool or one vendor: the catalogue's and the organisation's knowledge side by side. */
import type { Assurance } from '#core/assurance/assess.ts'
import type { RequirementOutcome } from '#core/assurance/requirement.ts'
import type { ToolCategory, ToolRecord } from '#core/catalogue/tool-record.ts'
import type { VendorRecord } from '#core/catalogue/vendor-record.ts'
import type { ControlAnswer } from '#core/controls/control-points.ts'
import type { Certificate, Claim, ScopeJudgement } from '#core/register/certificate.ts'
import type { Decision } from '#core/register/decision.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { Flag, InventoryEntry, OwnTool } from '#core/register/inventory.ts'
import type { RegulatoryNote } from '#core/register/regulatory-note.ts'
import type { DayCount } from '#core/register/sighting-digest.ts'
import type { VendorEntry } from '#core/register/vendor-entry.ts'

export interface ToolProfile {
  id: string
  name: string
  nameJa?: string
  category?: ToolCategory
  vendorId?: string
  vendorName?: string
  /** Hosts on which it was seen here, most pages first. */
  hosts: readonly string[]
  record?: ToolRecord
  ownTool?: OwnTool
  /** undefined: neither seen, flagged nor imported here. */
  entry?: InventoryEntry
  decision: Decision
  /** Days on which pages were opened, oldest first. */
  days: readonly DayCount[]
  pages: number
  /** Requests per day that imported logs tell of, oldest first; only where there are any. */
  requestDays?: readonly DayCount[]
  flags: readonly Flag[]
  assurance: Assurance
  /** Whether it meets what is required of the risk tier of its vendor. */
  requirement: RequirementOutcome
  /** What laws and frameworks make of it, where somebody noted it. */
  regulatory?: RegulatoryNote
}

export interface VendorProfile {
  id: string
  name: string
  nameJa?: string
  legalEntity?: string
  country?: string
  website?: string
  record?: VendorRecord
  entry: VendorEntry
  /** Tools of this vendor that are in the inventory. */
  tools: readonly ToolProfile[]
  certificates: readonly Certificate[]
  judgements: readonly ScopeJudgement[]
  /** The organisation's own and the catalogue's, newest first. */
  claims: readonly Claim[]
  controlAnswers: readonly ControlAnswer[]
  /** On the vendor itself and on its certificates. */
  evidence: readonly Evidence[]
  assurance: Assurance
}

export interface Profiles {
  /** Tools in the inventory, by name. */
  tools: readonly ToolProfile[]
  /** Vendors with a tool in the inventory or with something on record, by name. */
  vendors: readonly VendorProfile[]
  /** Any tool of the catalogue or of the organisation, in the inventory or not. */
  tool(id: string): ToolProfile | undefined
  /** Any vendor of the catalogue or of the register. */
  vendor(id: string): VendorProfile | undefined
}
