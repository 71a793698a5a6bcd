import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inventoryTable } from '#core/export/inventory-table.ts'
import { vendorTable } from '#core/export/vendor-table.ts'
import { columnsWithMeaning, englishWording, sampleDay } from './sample-tables.ts'

const document = readFileSync('docs/exports.md', 'utf8')

describe('docs/exports.md', () => {
  it('names exactly the columns of inventory.csv, in order, with the meaning that the README gives', () => {
    expect(documentedColumns('inventory.csv')).toEqual(columnsWithMeaning('inventory', inventoryTable([], englishWording)))
  })

  it('names exactly the columns of vendors.csv, in order, with the meaning that the README gives', () => {
    expect(documentedColumns('vendors.csv')).toEqual(columnsWithMeaning('vendors', vendorTable([], sampleDay, englishWording)))
  })

  it('numbers the columns', () => {
    expect(rowsOf('inventory.csv').map(([number]) => number)).toEqual(inventoryTable([], englishWording).columns.map((_, i) => String(i + 1)))
  })
})

function documentedColumns(file: string): string[][] {
  return rowsOf(file).map(([, ...columnAndMeaning]) => columnAndMeaning)
}

/** The cells of the table under the heading of `file`. */
function rowsOf(file: string): string[][] {
  const section = document.split(`## Columns of ${file}`)[1]?.split('\n## ')[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '))
}
