import { expect, it } from 'vitest'
import { tableNames } from '#core/export/register-table.ts'
import { registerWorkbook, sheetsOf } from '#core/interchange/register-workbook.ts'
import { columnWidths, sheetCell } from '#core/interchange/workbook.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay, sampleProfiles } from '../export/sample-tables.ts'

it('has one sheet per table, by names that Excel allows', () => {
  const sheets = registerWorkbook({ facts: sampleRegister(sampleDay), profiles: sampleProfiles(), audit: [], today: sampleDay }, wordingOf(translatorFor('en')), 'en')
  expect(sheets.map(({ name }) => name)).toEqual(tableNames)
  expect(sheets.every(({ name }) => name.length <= 28 && !/[[\]:*?/\\]/.test(name))).toBe(true)
})

it('goes on in the next sheet where one is full, and loses no row', () => {
  const table = { columns: ['n'], rows: Array.from({ length: 7 }, (_, i) => [i]) }
  const sheets = sheetsOf({ name: 'sightings', table }, 3)
  expect(sheets.map(({ name, table }) => [name, table.rows.flat()])).toEqual([
    ['sightings', [0, 1, 2]],
    ['sightings 2', [3, 4, 5]],
    ['sightings 3', [6]],
  ])
  expect(sheetsOf({ name: 'empty', table: { columns: ['n'], rows: [] } }, 3)).toHaveLength(1)
})

it('knows days only in columns of days, and none that Excel would get wrong', () => {
  expect(sheetCell('2026-11-22', 'day')).toEqual({ day: '2026-11-22' })
  expect(sheetCell('2026-11-22', 'text')).toEqual({ text: '2026-11-22' })
  expect(sheetCell('1900-02-28', 'day')).toEqual({ text: '1900-02-28' })
  expect(sheetCell('2026-02-30', 'day')).toEqual({ text: '2026-02-30' })
  expect(sheetCell('', 'day')).toBeUndefined()
})

it('gives Japanese the room that it takes, and no column more than can be read', () => {
  expect(columnWidths({ columns: ['認証書の確認状況', 'x'], rows: [['', 'y'.repeat(500)]] })).toEqual([18, 60])
})
