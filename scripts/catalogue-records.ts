/** Reads, extends and writes the catalogue's data files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { recordIdOf } from '#core/catalogue/record-id.ts'
import { type AddressPattern, type ToolRecord, toolCategories, toolRecordSchema } from '#core/catalogue/tool-record.ts'
import { type VendorRecord, vendorRecordSchema } from '#core/catalogue/vendor-record.ts'
import { placeOf } from '#core/detection/place.ts'
import { catalogueFiles } from './catalogue-files.ts'

export interface Records {
  tools: ToolRecord[]
  vendors: VendorRecord[]
}

export interface NewTool {
  name: string
  address: string
  category: string
  kind: string
  vendor: string
  website: string
  country: string
  checked: string
}

const folder = new URL('../src/catalogue/', import.meta.url)

export function readRecords(): Records {
  const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  return { tools: toolFileNames().flatMap((name) => readJson(`tools/${name}`)), vendors: readJson('vendors.json') }
}

/** One file per category, sorted by id, and the list of files. */
export function writeRecords({ tools, vendors }: Records): void {
  const write = (name: string, records: readonly { id: string }[]) =>
    writeFileSync(
      new URL(name, folder),
      `${JSON.stringify(
        records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        undefined,
        1,
      )}\n`,
    )
  for (const category of toolCategories) {
    const inCategory = tools.filter((tool) => tool.category === category)
    if (inCategory.length > 0) write(`tools/${category}.json`, inCategory)
  }
  write('vendors.json', vendors)
  writeFileSync(new URL('catalogue-files.ts', folder), catalogueFiles(toolFileNames()))
}

/** The records with the new tool, and its vendor where that is new; or a sentence that says what to write instead. */
export function addRecords(records: Records, input: NewTool): { records: Records; tool: ToolRecord; vendorIsNew: boolean; matches: string } | string {
  const place = placeOf(input.address.includes('://') ? input.address : `https://${input.address}`)
  if (place === undefined) return `"${input.address}" is no web address. Copy it from the address bar, such as https://app.example.com/chat`
  const pattern: AddressPattern = { host: place.host.replace(/^www\./, ''), ...(place.path !== '/' && { path: place.path.replace(/\/$/, '').toLowerCase() }) }
  const known = records.vendors.find((vendor) => vendor.id === input.vendor || vendor.name.toLowerCase() === input.vendor.toLowerCase())
  const vendor = known ?? { id: recordIdOf(input.vendor), name: input.vendor, ...(input.country && { country: input.country }), website: input.website }
  const tool = {
    id: recordIdOf(input.name),
    name: input.name,
    vendor: vendor.id,
    category: input.category,
    kind: input.kind,
    matches: [pattern],
    source: 'editor',
    checked: input.checked,
  }
  const faults = [toolRecordSchema.safeParse(tool).error, vendorRecordSchema.safeParse(vendor).error].filter((error) => error !== undefined)
  if (faults.length > 0) return faults.map((error) => z.prettifyError(error)).join('\n')
  const twin = records.tools.find((each) => each.id === tool.id || each.matches.some((match) => JSON.stringify(match) === JSON.stringify(pattern)))
  if (twin) return `The catalogue has "${twin.name}" (${twin.id}) with that name or address. Add a pattern to its record instead.`
  const record = tool as ToolRecord
  return {
    records: { tools: [...records.tools, record], vendors: known ? records.vendors : [...records.vendors, vendor as VendorRecord] },
    tool: record,
    vendorIsNew: known === undefined,
    matches: `${pattern.host}${pattern.path ?? ''} and everything below it`,
  }
}

function toolFileNames(): string[] {
  return readdirSync(new URL('tools/', folder)).filter((name) => name.endsWith('.json'))
}
