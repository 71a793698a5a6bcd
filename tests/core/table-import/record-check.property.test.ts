import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainRecord } from '#core/export/register-table.ts'
import { tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { isWrong, RecordCheck } from '#core/table-import/record-check.ts'
import { sampleDay } from '../export/sample-tables.ts'
import { registerWith } from './planning.ts'

const { facts } = registerWith()
const places = tableNames.flatMap((name) => tableDefinition(name).place ?? [])
const oddValue = fc.constantFrom<unknown>(
  undefined,
  '',
  ' x ',
  'x',
  '2020-01-01',
  '2024-02-30',
  0,
  1,
  -1,
  true,
  null,
  [],
  ['a', ' a'],
  {},
  { status: 'approved' },
  'confirmed',
  'type-2',
  'closed',
  'high',
)

describe('RecordCheck', () => {
  it.each(places.map((place) => [place.store, place] as const))('says of %s what their schema says, whatever stands in their fields', (store, { schema, blank }) => {
    const records = [...(facts[store] as readonly PlainRecord[]), blank(sampleDay)]
    const fields = [...new Set(records.flatMap((record) => Object.keys(record))), 'nobodysField', 'constructor']
    const change = fc.tuple(fc.constantFrom(...fields), fc.oneof(oddValue, fc.constantFrom(...records.flatMap((record) => Object.values(record)))))
    // One check for all records, as an import has it: what it remembers must not matter.
    const check = new RecordCheck(schema)
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(change, { maxLength: 3 }), fc.boolean(), (record, changes, takesOut) => {
        const odd: Record<string, unknown> = { ...record }
        for (const [field, value] of changes) odd[field] = value
        if (takesOut && changes[0]) delete odd[changes[0][0]]
        const read = schema.safeParse(odd)
        const checked = check.checked(odd)
        if (read.success) expect(checked).toStrictEqual(read.data)
        else expect(isWrong(checked) && checked.issues).toEqual(read.error.issues)
      }),
      { numRuns: 500 },
    )
  })
})
