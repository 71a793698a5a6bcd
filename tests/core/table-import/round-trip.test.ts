import { describe, expect, it } from 'vitest'
import { tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { emptyRegister, exported, planFor, registerWith } from './planning.ts'

const readable = tableNames.filter((name) => tableDefinition(name).place !== undefined)
const register = registerWith()

describe.each(readable)('%s.csv', (name) => {
  it.each(['en', 'ja'] as const)('brought back as it was saved, changes nothing (%s)', (language) => {
    const plan = planFor(exported(name, register, { delimiter: ';', hasByteOrderMark: false, language }), register)
    expect(plan.table).toBe(name)
    expect(plan.rows.filter(({ fate }) => fate !== 'unchanged')).toEqual([])
    expect(plan.read).toBe(tableDefinition(name).rows(register).length)
  })
})

// Vendors show what the catalogue says of them too: the property beside this holds them to the same table instead.
describe.each(readable.filter((name) => name !== 'vendors'))('%s.csv', (name) => {
  it('gives an empty register the same records, as far as the catalogue and the register know what they point at', () => {
    const place = tableDefinition(name).place
    const stored = (register.facts[place?.store ?? 'entries'] as readonly object[]).map((record) => JSON.parse(JSON.stringify(record)))
    const target = { ...emptyRegister, facts: { ...emptyRegister.facts, certificates: name === 'certificates' ? [] : register.facts.certificates } }
    const plan = planFor(exported(name, register), target)
    for (const { change } of plan.rows)
      if (change)
        expect(stored).toContainEqual(
          withoutEmptyLists(
            change.after,
            stored.find((each) => place?.keyFields.every((field) => each[field] === change.after[field])),
          ),
        )
    expect(plan.accepted + plan.rejected).toBe(plan.read)
  })
})

/** A list that is empty and one that is missing are the same to the register. */
function withoutEmptyLists(record: object, like: object = {}): unknown {
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => !(Array.isArray(value) && value.length === 0 && !(field in like))))
}
