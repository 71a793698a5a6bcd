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

/** The table that fits most headings; among equals the one of which most columns are there. undefined: none fits two headings, and no vendor's name. */
export function recogniseTable(headings: readonly string[]): Recognised | undefined {
  const candidates = tableNames.map((table) => {
    const mapping = mappingFor(table, headings)
    const fitting = mapping.filter((column) => column !== undefined).length
    return { table, mapping, fitting, share: fitting / tableDefinition(table).columns.length }
  })
  const [best] = candidates.sort((a, b) => b.fitting - a.fitting || b.share - a.share)
  if (best === undefined || best.fitting === 0) return undefined
  // A list of names alone can only be a list of vendors.
  if (best.fitting === 1 && best.mapping[0] !== 'Vendor') return undefined
  const { table, mapping } = best.fitting === 1 ? { table: 'vendors' as const, mapping: mappingFor('vendors', headings) } : best
  return { table, mapping, language: languageOf(tableDefinition(table), headings) }
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
