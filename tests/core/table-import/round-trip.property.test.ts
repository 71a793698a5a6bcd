import Encoding from 'encoding-japanese'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvOptions, delimiters } from '#core/export/csv-options.ts'
import { type Register, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { arbitraryRegister } from './arbitrary-register.ts'
import { emptyRegister, exported, planFor, registerWith } from './planning.ts'

const readable = tableNames.filter((name) => tableDefinition(name).place !== undefined)
const nothing = emptyRegister.facts
const options: fc.Arbitrary<CsvOptions> = fc.record({ delimiter: fc.constantFrom(...delimiters), hasByteOrderMark: fc.boolean(), language: fc.constantFrom('en', 'ja') })

/** Whatever writes UTF-16 marks it; a short Japanese table without the mark cannot be told from other bytes, and the page asks. */
const marked = (text: string) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`)

const writers = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-16le': (text: string) => new Uint8Array(Buffer.from(marked(text), 'utf16le')),
  'utf-16be': (text: string) => new Uint8Array(Buffer.from(marked(text), 'utf16le').swap16()),
}

describe('any register', () => {
  it('saved as CSV and brought back, is unchanged: in every table, language, delimiter and Unicode encoding', () => {
    fc.assert(
      fc.property(arbitraryRegister, options, fc.constantFrom(...Object.values(writers)), (facts, csv, encode) => {
        const register = registerWith({ ...nothing, ...facts })
        for (const name of readable) {
          if (tableDefinition(name).rows(register).length === 0) continue
          const plan = planFor(encode(exported(name, register, csv)), register)
          expect(plan.table).toBe(name)
          expect(plan.rows.filter(({ fate }) => fate !== 'unchanged')).toEqual([])
          expect(plan.read).toBe(tableDefinition(name).rows(register).length)
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('brought into an empty one, gives the same tables', () => {
    fc.assert(
      fc.property(arbitraryRegister, options, (facts, csv) => {
        const register = registerWith({ ...nothing, ...facts })
        let copy = emptyRegister
        for (const name of readable) if (name !== 'inventory') copy = broughtIn(copy, exported(name, register, csv), tableDefinition(name).rows(register).length)
        for (const name of readable) expect(sorted(exported(name, copy)), name).toEqual(sorted(exported(name, register)))
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('saved in Shift_JIS by a Japanese spreadsheet, is unchanged', () => {
    const register = registerWith()
    for (const name of readable) {
      const text = exported(name, register, { delimiter: ',', hasByteOrderMark: false, language: 'ja' })
      const bytes = Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }))
      expect(planFor(bytes, register).rows.filter(({ fate }) => fate !== 'unchanged')).toEqual([])
    }
  })
})

/** `register` with what a file brings. */
function broughtIn(register: Register, file: string, rows: number): Register {
  if (rows === 0) return register
  const plan = planFor(file, register)
  expect(plan.rows.flatMap(({ faults = [] }) => faults)).toEqual([])
  const store = tableDefinition(plan.table).place?.store ?? 'entries'
  const added = plan.rows.flatMap(({ change }) => change?.after ?? [])
  const kept = (register.facts[store] as readonly object[]).filter((record) => !plan.rows.some(({ change }) => change?.before === record))
  return registerWith({ ...register.facts, [store]: [...kept, ...added] } as Partial<RegisterFacts>)
}

function sorted(csv: string): string[] {
  return csv.split('\r\n').sort()
}
