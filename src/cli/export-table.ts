/** `export --table`: one table of a copy's register as CSV. */
import { parseArgs } from 'node:util'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import { type CsvOptions, type Delimiter, delimiters } from '#core/export/csv-options.ts'
import { namesIn, type RegisterTable, type TableName, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { type TableColumn, tableOf } from '#core/export/table-column.ts'
import { csvText } from '#platform/csv.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { copyRegister } from './copy-register.ts'
import { readRegisterInput } from './input.ts'

export async function runExportTable(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { table: text, language: text, delimiter: text, 'no-bom': { type: 'boolean' }, columns: text, on: text },
  })
  const on = values.on === undefined ? undefined : parseIsoDate(values.on)
  if (values.on !== undefined && on === undefined) throw new Error(`"${values.on}" is no day: write YYYY-MM-DD, such as 2026-11-22`)
  const table = tableDefinition(tableNamed(values.table))
  const columns = columnsNamed(table, values.columns)
  const options: CsvOptions = { delimiter: delimiterNamed(values.delimiter), hasByteOrderMark: values['no-bom'] !== true, language: languageNamed(values.language) }
  const register = copyRegister(await readRegisterInput(), on)
  process.stdout.write(csvText(tableOf(columns, table.rows(register), wordingOf(translatorFor(options.language)), namesIn(register.profiles), options.language), options))
}

/** Throws where there is no such table, and says which there are. */
export function tableNamed(name: string | undefined): TableName {
  const found = tableNames.find((each) => each === name)
  if (found === undefined) throw new Error(`${name === undefined ? 'say which table: --table' : `"${name}" is no table:`} ${tableNames.join(', ')}`)
  return found
}

/** By English heading, separated by commas, in the order of the table. */
function columnsNamed({ name, columns }: RegisterTable, chosen: string | undefined): readonly TableColumn<unknown>[] {
  if (chosen === undefined) return columns
  const wanted = chosen.split(',').map((each) => each.trim())
  const unknown = wanted.find((each) => !columns.some((column) => column.name === each))
  if (unknown !== undefined) throw new Error(`${name} has no column "${unknown}": ${columns.map((column) => column.name).join(', ')}`)
  return columns.filter((column) => wanted.includes(column.name))
}

function delimiterNamed(name = ','): Delimiter {
  const found = delimiters.find((each) => each === (name === 'tab' ? '\t' : name))
  if (found === undefined) throw new Error(`"${name}" is no delimiter: write ",", ";" or tab`)
  return found
}

function languageNamed(name = 'en'): CsvOptions['language'] {
  if (name !== 'en' && name !== 'ja') throw new Error(`"${name}" is no language of the files: write en or ja`)
  return name
}
