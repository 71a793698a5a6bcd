/** Vendors and tools as the workbook that CISO Assistant's data wizard takes for third parties: entities, solutions and contracts (docs/other-systems.md). */
import type { Sheet } from '#core/interchange/workbook.ts'
import type { Profiles, ToolProfile, VendorProfile } from '#core/register/profile.ts'
import type { RiskTier } from '#core/register/vendor-entry.ts'

const entityColumns = [
  'ref_id',
  'name',
  'description',
  'mission',
  'country',
  'currency',
  'parent_entity_ref_id',
  'dependency',
  'penetration',
  'maturity',
  'trust',
  'domain',
  'lei',
  'euid',
  'vat',
  'duns',
]
const solutionColumns = ['ref_id', 'name', 'description', 'provider_entity_ref_id', 'provider', 'criticality']
const contractColumns = [
  'ref_id',
  'name',
  'description',
  'provider_entity_ref_id',
  'provider',
  'solution_ref_id',
  'solution',
  'status',
  'start_date',
  'end_date',
  'annual_expense',
  'currency',
  'domain',
]

/** A solution without a provider is refused there. */
const unknownVendor = { ref_id: 'vendor-not-known', name: 'Vendor not known' }

/** 1 to 4 there; a tier is how much assurance we ask for, which is the nearest that we record. */
const criticality: Readonly<Record<RiskTier, number | undefined>> = { high: 3, medium: 2, low: 1, 'not-set': undefined }

/** The three sheets. A contract is a vendor whose terms were reviewed (A.10.3): Daylight keeps no dates or prices of contracts, so those cells are empty. */
export function cisoAssistantWorkbook({ tools, vendors }: Pick<Profiles, 'tools' | 'vendors'>): Sheet[] {
  const hasUnknown = tools.some(({ vendorId }) => vendorId === undefined)
  const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]))
  return [
    sheet('Entities', entityColumns, [...vendors.map(entity), ...(hasUnknown ? [unknownVendor] : [])]),
    sheet(
      'Solutions',
      solutionColumns,
      tools.map((tool) => solution(tool, byId.get(tool.vendorId ?? ''))),
    ),
    sheet('Contracts', contractColumns, vendors.flatMap(contract)),
  ]
}

type Row = Readonly<Record<string, string | number | undefined>>

function entity({ id, name, legalEntity, country, website }: VendorProfile): Row {
  return { ref_id: id, name, description: [legalEntity, website].filter(Boolean).join('\n'), country }
}

function solution({ id, name, category, decision, assurance }: ToolProfile, vendor: VendorProfile | undefined): Row {
  const reviewed = decision.reviewBy ? `, review by ${decision.reviewBy}` : ''
  return {
    ref_id: id,
    name,
    description: [category, `Decision: ${decision.status}${reviewed}`, `ISO/IEC 42001: ${assurance.rung}${assurance.inForce ? '' : ' (not in force)'}`].filter(Boolean).join('\n'),
    provider_entity_ref_id: vendor?.id ?? unknownVendor.ref_id,
    provider: vendor?.name ?? unknownVendor.name,
    criticality: vendor && criticality[vendor.entry.riskTier],
  }
}

function contract({ id, name, controlAnswers, tools }: VendorProfile): Row[] {
  const terms = controlAnswers.find(({ pointId }) => pointId === 'terms-reviewed')
  if (terms?.state !== 'met' && terms?.state !== 'partly') return []
  return [
    {
      ref_id: `terms-${id}`,
      name: `Terms of ${name}`,
      description: terms.note,
      provider_entity_ref_id: id,
      provider: name,
      solution_ref_id: tools.map((tool) => tool.id).join('\n'),
      solution: tools.map((tool) => tool.name).join('\n'),
      status: 'active',
    },
  ]
}

function sheet(name: string, columns: readonly string[], rows: readonly Row[]): Sheet {
  return { name, table: { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? '')) } }
}
