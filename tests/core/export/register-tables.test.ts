import { describe, expect, it } from 'vitest'
import { CellFault } from '#core/export/cell-fault.ts'
import { namesIn, tableNames } from '#core/export/register-table.ts'
import { registerTable, registerTables, tableDefinition } from '#core/export/register-tables.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay, sampleProfiles } from './sample-tables.ts'

const wordings = [wordingOf(translatorFor('en')), wordingOf(translatorFor('ja'))] as const
const register = { facts: sampleRegister(sampleDay), profiles: sampleProfiles(), audit: [], today: sampleDay }
const readable = tableNames.filter((name) => tableDefinition(name).place !== undefined)

describe('registerTables', () => {
  it('gives every table, each row as wide as the headings', () => {
    const tables = registerTables(register, wordings[0])
    expect(tables.map(({ name }) => name)).toEqual(tableNames)
    for (const { table } of tables) for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  it('shows the names of tools and vendors beside their ids', () => {
    const { columns, rows } = registerTable('certificates', register, wordings[0])
    expect(columns.slice(0, 2)).toEqual(['Vendor', 'Vendor id'])
    expect(rows.map((row) => row[0])).toContain('Anthropic')
  })

  it('has Japanese headings and words where they are asked for', () => {
    const { columns, rows } = registerTable('decisions', register, wordings[1], 'ja')
    expect(columns.slice(0, 3)).toEqual(['ツール', 'ツールID', '判断'])
    expect(rows.map((row) => row[2])).toContain('条件付き許可')
  })

  it('writes one row per changed field of the audit trail, and one for a line without any', () => {
    const line = { at: '2026-11-22T09:00:00Z', by: 'Mika Sato', subject: 'certificate', subjectId: 'c1', about: 'anthropic', action: 'changed', hash: '0'.repeat(64) }
    const changes = [
      { field: 'number', from: null, to: 'A-1' },
      { field: 'sites', from: ['Osaka'], to: ['Osaka', 'Tokyo'] },
    ]
    const audit = [
      { ...line, seq: 1, changes },
      { ...line, seq: 2, changes: [] },
    ] as never
    const { rows } = registerTable('audit-trail', { ...register, audit }, wordings[0])
    expect(rows.map((row) => [row[0], row[7], row[8], row[9]])).toEqual([
      [1, 'number', '', 'A-1'],
      [1, 'sites', '["Osaka"]', '["Osaka","Tokyo"]'],
      [2, '', '', ''],
    ])
  })
})

describe.each(tableNames)('the columns of %s', (name) => {
  const { columns } = tableDefinition(name)

  it('have a heading of their own in both languages', () => {
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length)
    expect(new Set(columns.map((column) => column.nameJa)).size).toBe(columns.length)
  })
})

describe.each(readable)('the cells of %s', (name) => {
  const { columns, rows, place } = tableDefinition(name)
  const names = namesIn(register.profiles)

  it('include every field that tells one record from another', () => {
    expect(columns.flatMap(({ field = '' }) => field)).toEqual(expect.arrayContaining([...(place?.keyFields ?? [])]))
  })

  it.each([0, 1] as const)('are read back as they were written, whatever the language (%i)', (language) => {
    for (const row of rows(register)) {
      for (const { write, read, name: heading } of columns) {
        const cell = String(write(row, wordings[language], names) ?? '')
        if (read === undefined || cell === '') continue
        const value = read(cell, { wordings })
        expect(value, `${heading}: ${cell}`).not.toBeInstanceOf(CellFault)
        // A column that reads writes what it has read in the same words.
        expect(writtenAgain(value, heading, row, language)).toBe(cell)
      }
    }
  })

  function writtenAgain(value: unknown, heading: string, row: unknown, language: 0 | 1): string {
    const column = columns.find((each) => each.name === heading)
    return column?.write(withField(row, column.field ?? '', value), wordings[language], names)?.toString() ?? ''
  }
})

/** `row` with another value in a field. Rows that join a record with others keep theirs: nothing was changed. */
function withField(row: unknown, path: string, value: unknown): unknown {
  const [key = '', inner] = path.split('.')
  const record = row as Record<string, Record<string, unknown>>
  if (!(key in record)) return row
  return { ...record, [key]: inner === undefined ? value : { ...record[key], [inner]: value } }
}
