/** The tools, vendors and certificates that the rows of a file point at: found by id or by name, and missed where they are not known. */
import type { PlainRecord, RegisterTable } from '#core/export/register-table.ts'
import { folded, webAddress } from '#core/export/value-kinds.ts'
import { cellText } from '#core/table-import/cell-reader.ts'
import type { RowFault, VendorMatch } from '#core/table-import/import-plan.ts'
import type { PlannerInput } from '#core/table-import/import-planner.ts'
import { VendorFinder } from '#core/table-import/vendor-finder.ts'

type FinderInput = Pick<PlannerInput, 'catalogue' | 'register' | 'domainOf' | 'mapping' | 'vendorChoices'>

export class ReferenceFinder {
  readonly #input: FinderInput
  #knownIds: Readonly<Record<'tools' | 'vendors' | 'certificates', ReadonlySet<string>>> | undefined
  #vendorFinder: VendorFinder | undefined
  #toolsByName: ReadonlyMap<string, string> | undefined

  constructor(input: FinderInput) {
    this.#input = input
  }

  knowsTool(id: string): boolean {
    return this.#ids.tools.has(id)
  }

  knowsVendor(id: string): boolean {
    return this.#ids.vendors.has(id)
  }

  knowsCertificate(id: string): boolean {
    return this.#ids.certificates.has(id)
  }

  /** The id behind the name in the row's column "Tool" or "Vendor". */
  idByName(field: string, cells: readonly string[]): string | undefined {
    if (field === 'toolId') return this.#toolNames().get(folded(this.#cell('Tool', cells)))
    if (field === 'vendorId') return this.#vendors.find(this.#cell('Vendor', cells), undefined)?.vendorId
    return undefined
  }

  /** The vendor that a row of a list of vendors means: as a person chose, by its website, by its name, or a new one. undefined: it has no name. */
  vendorFor(row: number, cells: readonly string[]): { id: string; match?: VendorMatch } | undefined {
    const name = this.#cell('Vendor', cells)
    const address = this.#cell('Website', cells)
    const website = address === '' ? undefined : String(webAddress.read(address, { wordings: [] }))
    const chosen = this.#input.vendorChoices.get(row)
    if (chosen) return { id: chosen }
    const match = chosen === '' ? undefined : this.#vendors.find(name, website)
    if (match) return { id: match.vendorId, match }
    return name === '' ? undefined : { id: this.#vendors.newId(name, website) }
  }

  /** Made when the first row needs them: a file that changes nothing never does. */
  get #ids() {
    const { catalogue, register } = this.#input
    const { ownTools, vendors, certificates } = register.facts
    this.#knownIds ??= {
      tools: new Set([...catalogue.tools.keys(), ...ownTools.map(({ id }) => id)]),
      vendors: new Set([...catalogue.vendors.keys(), ...vendors.map(({ id }) => id)]),
      certificates: new Set(certificates.map(({ id }) => id)),
    }
    return this.#knownIds
  }

  /** Made when the first row needs it: a domain is looked up for every vendor of the catalogue. */
  get #vendors(): VendorFinder {
    const { catalogue, register, domainOf } = this.#input
    this.#vendorFinder ??= new VendorFinder(catalogue, register.facts, domainOf)
    return this.#vendorFinder
  }

  #cell(column: string, cells: readonly string[]): string {
    const at = this.#input.mapping.indexOf(column)
    return at < 0 ? '' : cellText(cells[at] ?? '')
  }

  #toolNames(): ReadonlyMap<string, string> {
    const { catalogue, register } = this.#input
    this.#toolsByName ??= new Map(
      [...catalogue.tools.values(), ...register.facts.ownTools].flatMap(({ id, name, ...rest }) =>
        [name, 'nameJa' in rest ? rest.nameJa : undefined].flatMap((each) => (each ? [[folded(each), id] as const] : [])),
      ),
    )
    return this.#toolsByName
  }
}

/** The references of `record` that are new and lead nowhere. What the register holds already is not looked at again: a tool may have left the catalogue. */
export function brokenReferences(record: PlainRecord, before: PlainRecord | undefined, finder: ReferenceFinder, { columns, name }: RegisterTable): RowFault[] {
  const faults: RowFault[] = []
  for (const field of referenceFields) {
    const id = record[field]
    if (typeof id !== 'string' || before?.[field] === id) continue
    const code = unknownAt(field === 'subjectId' ? record['subjectKind'] : field, id, finder)
    if (code) faults.push({ code, column: columns.find((column) => column.field === field)?.name ?? name, cell: id })
  }
  return faults
}

const referenceFields = ['toolId', 'vendorId', 'certificateId', 'subjectId'] as const

function unknownAt(kind: unknown, id: string, finder: ReferenceFinder): string | undefined {
  if (kind === 'tool' || kind === 'toolId') return finder.knowsTool(id) ? undefined : 'tool-unknown'
  if (kind === 'vendor' || kind === 'vendorId') return finder.knowsVendor(id) ? undefined : 'vendor-unknown'
  return finder.knowsCertificate(id) ? undefined : 'certificate-unknown'
}
