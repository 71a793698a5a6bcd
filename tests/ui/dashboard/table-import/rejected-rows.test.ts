import { describe, expect, test } from 'vitest'
import { mappingFor } from '#core/table-import/recognise-table.ts'
import { csvText } from '#platform/csv.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { rejectedTable } from '#ui/dashboard/table-import/rejected-rows.ts'
import type { FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { translatorFor } from '#ui/i18n/translator.ts'
import { planFor, registerWith } from '../../../core/table-import/planning.ts'

const english = translatorFor('en') as Daylight
const list = 'Supplier,Homepage\nAcme,nowhere at all\n,https://nobody.example\nBeta,https://beta.example\nGamma,https://gamma.example,more\n'

function foundIn(file: string): FoundTable {
  const rows = readCsv(new TextEncoder().encode(file))
  if ('unreadable' in rows) throw new Error(rows.unreadable)
  return { rows, table: 'vendors', mapping: mappingFor('vendors', rows.headings), days: [] }
}

const rejectedOf = (file: string) => rejectedTable(planFor(file, registerWith()), foundIn(file), english)

describe('the rejected rows of a file', () => {
  test('stand as they were, with what is wrong in front, the cell quoted', () => {
    expect(rejectedOf(list)).toEqual({
      columns: ['What is wrong', 'Supplier', 'Homepage'],
      rows: [
        ['Website, “nowhere at all”: Give a whole link that starts with https://.', 'Acme', 'nowhere at all'],
        ['Vendor: the cell is empty. Fill it in.', '', 'https://nobody.example'],
        ['This row has more cells than there are headings.', 'Gamma', 'https://gamma.example', 'more'],
      ],
    })
  })

  test('come in once they are mended, their first column left alone', () => {
    const mended = csvText(rejectedOf(list)).replace(',Acme,nowhere at all', ',Acme,https://acme.example')
    const { rows } = planFor(mended.replace(',more', ''), registerWith())
    expect(rows.map(({ fate }) => fate)).toEqual(['new', 'rejected', 'new'])
  })

  test('saved a second time have one column that says what is wrong', () => {
    expect(rejectedOf(csvText(rejectedOf(list)))).toMatchObject({ columns: ['What is wrong', 'Supplier', 'Homepage'], rows: [{ length: 3 }, { length: 3 }, { length: 4 }] })
  })
})
