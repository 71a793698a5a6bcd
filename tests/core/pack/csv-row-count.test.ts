import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvRowCount } from '#core/pack/csv-row-count.ts'
import { csvText } from '#platform/csv.ts'

it('counts the rows of every table that is written, whatever stands in its cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=') })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.integer())), (rows) => {
      expect(csvRowCount(csvText({ columns: ['Text', 'Number'], rows }))).toBe(rows.length)
    }),
  )
})
