import { describe, expect, it } from 'vitest'
import { tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { recogniseTable } from '#core/table-import/recognise-table.ts'

describe('recogniseTable', () => {
  it.each(tableNames)('knows %s by its headings, in both languages', (name) => {
    const { columns } = tableDefinition(name)
    expect(recogniseTable(columns.map((column) => column.name))).toMatchObject({ table: name, language: 'en', mapping: columns.map((column) => column.name) })
    expect(recogniseTable(columns.map((column) => column.nameJa))).toMatchObject({ table: name, language: 'ja', mapping: columns.map((column) => column.name) })
  })

  it.each([
    ['vendors', 'Supplier,Homepage'],
    ['vendors', '取引先名,ホームページ,担当者'],
    ['vendors', 'Company name'],
    ['vendors', 'Vendor id,Vendor,Owner'],
    ['decisions', 'Tool id,Reason'],
    ['certificates', 'Vendor,Edition,Certificate number'],
    ['certificates', 'Vendor id,Vendor,Edition,Certificate number,Expiry date'],
    ['sightings', 'tool id,HOST,Day,pages-opened'],
    ['responsibilities', 'Vendor id,Point id,Responsible,Answer'],
  ])('takes for %s: %s', (table, headings) => expect(recogniseTable(headings.split(','))?.table).toBe(table))

  it('leaves a second column of the same heading alone', () => {
    expect(recogniseTable(['Vendor', 'Website', 'URL'])?.mapping).toEqual(['Vendor', 'Website', undefined])
  })

  it.each(['Wheels,Colour', 'a', ''])('takes %j for no table of the register', (headings) => expect(recogniseTable(headings.split(','))).toBeUndefined())
})
