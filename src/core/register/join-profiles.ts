/** Joins the catalogue's and the organisation's knowledge of tools and vendors into what a page or an export shows of each. */
import { assessTool, assessVendor, type VendorFacts } from '#core/assurance/assess.ts'
import { meetsRequirement, requirementFor } from '#core/assurance/requirement.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { ControlAnswer } from '#core/controls/control-points.ts'
import type { Certificate, Claim, ScopeJudgement } from '#core/register/certificate.ts'
import { unreviewed } from '#core/register/decision.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { Flag, InventoryEntry, OwnTool } from '#core/register/inventory.ts'
import type { Profiles, ToolProfile, VendorProfile } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { RegulatoryNote } from '#core/register/regulatory-note.ts'
import type { Requirement } from '#core/register/requirement.ts'
import { digestSightings, type SightingDigest } from '#core/register/sighting-digest.ts'
import { blankVendorEntry, type VendorEntry } from '#core/register/vendor-entry.ts'

/**
 * Joins `catalogue` and `facts` as of `today`. What is on record stays in sight by its id where the catalogue does not know it, or not any more.
 * `digests`: of the sightings, where they are summed up already.
 */
export function joinProfiles(catalogue: Catalogue, facts: RegisterFacts, today: IsoDate, digests = digestSightings(facts.sightings)): Profiles {
  const join = new Join(catalogue, facts, today, digests)
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en')
  const tools = facts.entries.flatMap((entry) => join.tool(entry.toolId) ?? []).sort(byName)
  const vendorIds = new Set([...tools.flatMap((tool) => tool.vendorId ?? []), ...join.recordedVendors])
  const vendors = [...vendorIds].flatMap((id) => join.vendor(id) ?? []).sort(byName)
  return { tools, vendors, tool: (id) => join.tool(id), vendor: (id) => join.vendor(id) }
}

class Join {
  /** By id: those of which anything is on record. */
  readonly recordedVendors: ReadonlySet<string>
  readonly #catalogue: Catalogue
  readonly #facts: RegisterFacts
  readonly #today: IsoDate
  readonly #entries: Map<string, InventoryEntry>
  readonly #ownTools: Map<string, OwnTool>
  readonly #vendorEntries: Map<string, VendorEntry>
  readonly #digests: ReadonlyMap<string, SightingDigest>
  readonly #flags: Partial<Record<string, Flag[]>>
  readonly #certificates: Partial<Record<string, Certificate[]>>
  readonly #claims: Partial<Record<string, Claim[]>>
  readonly #judgementsByTool: Partial<Record<string, ScopeJudgement[]>>
  readonly #judgementsByCertificate: Partial<Record<string, ScopeJudgement[]>>
  readonly #controlAnswers: Partial<Record<string, ControlAnswer[]>>
  readonly #evidence: Partial<Record<string, Evidence[]>>
  readonly #regulatoryNotes: Map<string, RegulatoryNote>
  readonly #toolIdsByVendor: Partial<Record<string, string[]>>
  readonly #tools = new Map<string, ToolProfile | undefined>()
  readonly #vendors = new Map<string, VendorProfile | undefined>()

  constructor(catalogue: Catalogue, facts: RegisterFacts, today: IsoDate, digests: ReadonlyMap<string, SightingDigest>) {
    this.#catalogue = catalogue
    this.#facts = facts
    this.#today = today
    this.recordedVendors = recordedVendors(facts)
    this.#entries = new Map(facts.entries.map((entry) => [entry.toolId, entry]))
    this.#ownTools = new Map(facts.ownTools.map((tool) => [tool.id, tool]))
    this.#vendorEntries = new Map(facts.vendors.map((vendor) => [vendor.id, vendor]))
    this.#digests = digests
    this.#flags = Object.groupBy(facts.flags, (flag) => flag.toolId)
    this.#certificates = Object.groupBy(facts.certificates, (certificate) => certificate.vendorId)
    this.#claims = Object.groupBy([...facts.claims, ...catalogue.claims], (claim) => claim.vendorId)
    this.#judgementsByTool = Object.groupBy(facts.judgements, (judgement) => judgement.toolId)
    this.#judgementsByCertificate = Object.groupBy(facts.judgements, (judgement) => judgement.certificateId)
    this.#controlAnswers = Object.groupBy(facts.controlAnswers, (answer) => answer.vendorId)
    this.#evidence = Object.groupBy(facts.evidence, (evidence) => `${evidence.subjectKind} ${evidence.subjectId}`)
    this.#regulatoryNotes = new Map(facts.regulatoryNotes.map((note) => [note.toolId, note]))
    this.#toolIdsByVendor = Object.groupBy([...this.#entries.keys()], (toolId) => this.#vendorIdOf(toolId) ?? '')
  }

  tool(id: string): ToolProfile | undefined {
    if (!this.#tools.has(id)) this.#tools.set(id, this.#joinTool(id))
    return this.#tools.get(id)
  }

  #joinTool(id: string): ToolProfile | undefined {
    const record = this.#catalogue.tools.get(id)
    const ownTool = this.#ownTools.get(id)
    const entry = this.#entries.get(id)
    const known = record ?? ownTool ?? (entry && { name: id, category: undefined })
    if (known === undefined) return undefined
    const vendorId = this.#vendorIdOf(id)
    const vendorName = vendorId && this.#vendorName(vendorId)
    const { hosts, days, requestDays, pages } = this.#digests.get(id) ?? nothingSeen
    const toolFacts = {
      ...this.#vendorFacts(vendorId),
      toolId: id,
      judgements: this.#judgementsByTool[id] ?? [],
      upstream: [...(record?.models ?? []), ...(record?.hosts ?? [])].filter((supplier) => supplier !== vendorId).map((supplier) => this.#vendorFacts(supplier)),
    }
    const regulatory = this.#regulatoryNotes.get(id)
    return {
      id,
      name: known.name,
      ...(record?.nameJa && { nameJa: record.nameJa }),
      ...(known.category && { category: known.category }),
      ...(vendorId && { vendorId }),
      ...(vendorName && { vendorName }),
      hosts,
      ...(record && { record }),
      ...(ownTool && { ownTool }),
      ...(entry && { entry }),
      decision: entry?.decision ?? unreviewed,
      days,
      ...(requestDays.length > 0 && { requestDays }),
      pages,
      flags: this.#flags[id] ?? [],
      ...(regulatory && { regulatory }),
      assurance: assessTool(toolFacts, this.#today),
      requirement: meetsRequirement(this.#requirementOf(vendorId), toolFacts, this.#today),
    }
  }

  vendor(id: string): VendorProfile | undefined {
    if (!this.#vendors.has(id)) this.#vendors.set(id, this.#joinVendor(id))
    return this.#vendors.get(id)
  }

  #joinVendor(id: string): VendorProfile | undefined {
    const record = this.#catalogue.vendors.get(id)
    const name = this.#vendorName(id) ?? (this.recordedVendors.has(id) ? id : undefined)
    if (name === undefined) return undefined
    const entry = this.#vendorEntries.get(id) ?? blankVendorEntry(id)
    const { certificates, claims } = this.#vendorFacts(id)
    const legalEntity = entry.legalEntity ?? record?.legalEntity
    const country = entry.country ?? record?.country
    const website = entry.website ?? record?.website
    return {
      id,
      name,
      ...(record?.nameJa && { nameJa: record.nameJa }),
      ...(legalEntity && { legalEntity }),
      ...(country && { country }),
      ...(website && { website }),
      ...(record && { record }),
      entry,
      tools: (this.#toolIdsByVendor[id] ?? []).flatMap((toolId) => this.tool(toolId) ?? []),
      certificates,
      judgements: certificates.flatMap((certificate) => this.#judgementsByCertificate[certificate.id] ?? []),
      claims: claims.toSorted((a, b) => (b.statedOn ?? b.seenOn).localeCompare(a.statedOn ?? a.seenOn)),
      controlAnswers: this.#controlAnswers[id] ?? [],
      evidence: [`vendor ${id}`, ...certificates.map((certificate) => `certificate ${certificate.id}`)].flatMap((subject) => this.#evidence[subject] ?? []),
      assurance: assessVendor(this.#vendorFacts(id), this.#today),
    }
  }

  #vendorIdOf(toolId: string): string | undefined {
    return this.#catalogue.tools.get(toolId)?.vendor ?? this.#ownTools.get(toolId)?.vendorId
  }

  #vendorName(id: string): string | undefined {
    return this.#vendorEntries.get(id)?.name ?? this.#catalogue.vendors.get(id)?.name
  }

  #requirementOf(vendorId: string | undefined): Requirement {
    const tier = vendorId && this.#vendorEntries.get(vendorId)?.riskTier
    return requirementFor(this.#facts.requirements, tier || 'not-set')
  }

  #vendorFacts(id: string | undefined): VendorFacts {
    if (id === undefined) return { certificates: [], claims: [], position: 'unknown' }
    return {
      certificates: this.#certificates[id] ?? [],
      claims: this.#claims[id] ?? [],
      position: this.#vendorEntries.get(id)?.position ?? 'unknown',
    }
  }
}

function recordedVendors({ vendors, certificates, claims, controlAnswers }: RegisterFacts): Set<string> {
  return new Set([...vendors.map(({ id }) => id), ...[...certificates, ...claims, ...controlAnswers].map(({ vendorId }) => vendorId)])
}

const nothingSeen: SightingDigest = { hosts: [], days: [], requestDays: [], pages: 0 }
