/** Finds which table of the register a file holds, and what its columns are, by the headings: in English, in Japanese, or as other lists call them. */
import { type RegisterTable, type TableName, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import type { FileLanguage } from '#core/export/table.ts'
import { folded } from '#core/export/value-kinds.ts'
import { headingAliases } from '#core/table-import/heading-aliases.ts'

/** The English name of the table's column that each column of the file is read into; undefined: it is left alone. */
export type Mapping = readonly (string | undefined)[]

export interface Recognised {
  table: TableName
  mapping: Mapping
  /** Of the headings; cells are first compared in it. */
  language: FileLanguage
}

/**
 * The table that fits most headings, among those whose records can be told by them. Among equals: the one that reads most of the columns, that tells records by their own keys, of which most columns are there.
 * undefined: none fits two headings, and no vendor's name.
 */
export function recogniseTable(headings: readonly string[]): Recognised | undefined {
  const [best] = tableNames.map((table) => fitOf(table, headings)).sort(compareFits)
  if (best === undefined || best.fitting === 0) return undefined
  // A list of names alone can only be a list of vendors.
  if (best.fitting === 1 && mappingFor('vendors', headings).every((column) => column !== 'Vendor')) return undefined
  const { table, mapping } = best.fitting === 1 ? { table: 'vendors' as const, mapping: mappingFor('vendors', headings) } : best
  return { table, mapping, language: languageOf(tableDefinition(table), headings) }
}

function fitOf(table: TableName, headings: readonly string[]) {
  const { columns } = tableDefinition(table)
  const mapping = mappingFor(table, headings)
  const mapped = columns.filter(({ name }) => mapping.includes(name))
  const read = mapped.filter(({ field }) => field !== undefined).length
  return { table, mapping, fitting: mapped.length, read, key: keyFit(table, mapped), share: mapped.length / columns.length }
}

type Fit = ReturnType<typeof fitOf>

function compareFits(a: Fit, b: Fit): number {
  return Math.min(b.key, 1) - Math.min(a.key, 1) || b.fitting - a.fitting || b.read - a.read || b.key - a.key || b.share - a.share
}

/** 2: the columns tell which record a row means; 1: they do by a name, or each row is a new record; 0: they do not. A table that only goes out is recognised too, to say so. */
function keyFit(table: TableName, mapped: RegisterTable['columns']): 0 | 1 | 2 {
  const keyFields = tableDefinition(table).place?.keyFields
  if (keyFields === undefined) return 1
  const has = (field: string) => mapped.some((column) => column.field === field)
  if (keyFields.every(has)) return 2
  const names: Readonly<Record<string, string>> = { toolId: 'Tool', vendorId: 'Vendor' }
  const isTold = (field: string) => has(field) || field === 'plan' || field === 'id' || mapped.some(({ name }) => name === names[field])
  return keyFields.every(isTold) ? 1 : 0
}

/** The columns of `table` that the headings name. A second column of the same name is left alone. */
export function mappingFor(table: TableName, headings: readonly string[]): Mapping {
  const columnsByHeading = headingsOf(table)
  const taken = new Set<string>()
  return headings.map((heading) => {
    const column = columnsByHeading.get(folded(heading))
    if (column === undefined || taken.has(column)) return undefined
    taken.add(column)
    return column
  })
}

function headingsOf(table: TableName): Map<string, string> {
  const { columns } = tableDefinition(table)
  const aliases = Object.entries(headingAliases[table] ?? {}).flatMap(([name, others]) => others.map((other) => [folded(other), name] as const))
  return new Map([...aliases, ...columns.map(({ name, nameJa }) => [folded(nameJa), name] as const), ...columns.map(({ name }) => [folded(name), name] as const)])
}

function languageOf({ columns }: RegisterTable, headings: readonly string[]): FileLanguage {
  const found = new Set(headings.map(folded))
  const count = (names: readonly string[]) => names.filter((name) => found.has(folded(name))).length
  return count(columns.map(({ nameJa }) => nameJa)) > count(columns.map(({ name }) => name)) ? 'ja' : 'en'
}
