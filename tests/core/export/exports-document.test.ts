import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { englishWording } from './sample-tables.ts'

const document = readFileSync('docs/exports.md', 'utf8')

describe('docs/exports.md', () => {
  it.each(tableNames)('names exactly the columns of %s.csv, numbered and in order, with both headings, the meaning that the page gives, and whether they are read back', (name) => {
    const columns = tableDefinition(name).columns.map((column, i) => [`${i + 1}`, column.name, column.nameJa, englishWording(column.meaning), column.field ? 'yes' : ''])
    expect(documentedColumns(`${name}.csv`)).toEqual(columns)
  })
})

/** The cells of the table under the heading of `file`. */
function documentedColumns(file: string): string[][] {
  const section = document.split(`## Columns of ${file}`)[1]?.split('\n## ')[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}
