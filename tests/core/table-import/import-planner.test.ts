import { describe, expect, it } from 'vitest'
import { changesOf } from '#core/table-import/import-plan.ts'
import { exported, planFor, registerWith } from './planning.ts'

const register = registerWith()
const fates = (file: string) =>
  planFor(file, register).rows.map(({ fate, faults }) => (faults ? `${fate}: ${faults.map(({ column, code }) => [column, code].filter(Boolean).join(' ')).join(', ')}` : fate))

describe('ImportPlanner', () => {
  it('accepts or rejects every row that it reads', () => {
    const plan = planFor('Tool id,Decision,Reason\r\nclaude,Not allowed,Because\r\nnobody knows,Approved,\r\nchatgpt,perhaps,\r\n,,x\r\n', register)
    expect(plan).toMatchObject({ read: 4, accepted: 1, rejected: 3, counts: { new: 0, changed: 1, unchanged: 0, rejected: 3 } })
  })

  it('says what is wrong and in which cell', () => {
    expect(fates('Tool id,Decision,Reason,Review by\r\nmidjourney,Not allowed,,\r\nchatgpt,perhaps,,\r\nno-such-tool,Under review,x,\r\nclaude,Under review,x,soon\r\n')).toEqual([
      'rejected: Reason reason-missing',
      'rejected: Decision word',
      'rejected: Tool id tool-unknown',
      'rejected: Review by day',
    ])
  })

  it('shows which cells change, from what to what, and leaves alone what the file does not have', () => {
    const [row] = planFor('Tool id,Reason\r\nmidjourney,Company plan only\r\n', register).rows
    expect(row).toMatchObject({ fate: 'changed', changes: [{ column: 'Reason', from: 'Pictures are public by default on the plan that was used.', to: 'Company plan only' }] })
    expect(row?.change?.after).toMatchObject({ foundBy: 'visit', decision: { status: 'not-allowed', useInstead: 'gemini', reason: 'Company plan only' } })
  })

  it('empties a field whose cell is empty', () => {
    const [row] = planFor('Tool id,Use instead\r\nmidjourney,\r\n', register).rows
    expect(row).toMatchObject({ fate: 'changed', changes: [{ column: 'Use instead', from: 'gemini', to: '' }] })
    expect(row?.change?.after['decision']).not.toHaveProperty('useInstead')
  })

  it('understands words of both languages, codes, any width and case, and days in the usual ways', () => {
    for (const word of ['利用禁止', 'NOT ALLOWED', 'not-allowed', 'Ｎｏｔ　ａｌｌｏｗｅｄ']) expect(fates(`Tool id,Decision\r\nmidjourney,${word}\r\n`)).toEqual(['unchanged'])
    for (const day of ['12.11.2026', '2026/11/12', '令和8年11月12日', '46338', "'2026-11-12"]) expect(fates(`Tool id,Decided on\r\nmidjourney,${day}\r\n`)).toEqual(['unchanged'])
  })

  it('finds tools and vendors by name where no id is given', () => {
    const plan = planFor('Vendor,Edition,Certificate number\r\nOpenAI,ISO/IEC 42001:2023,A-1\r\nNobody Inc.,ISO/IEC 42001:2023,A-2\r\n', register)
    expect(plan.table).toBe('certificates')
    expect(plan.rows[0]?.change).toMatchObject({ before: undefined, about: 'openai', after: { vendorId: 'openai', number: 'A-1', state: 'unknown' } })
    expect(plan.rows[1]).toMatchObject({ fate: 'rejected', faults: [{ code: 'required', column: 'Vendor id' }] })
  })

  it("does not empty what somebody else's list leaves blank", () => {
    expect(planFor('Supplier,Homepage,Owner\r\nAnthropic PBC,https://www.anthropic.com,\r\n', register).rows).toMatchObject([
      { fate: 'unchanged', match: { vendorId: 'anthropic' } },
    ])
  })

  it('takes two rows that say the same as one, and rejects one that says something else', () => {
    expect(fates('Vendor id,Vendor,Owner\r\nopenai,OpenAI,A\r\nopenai,OpenAI,A\r\nopenai,OpenAI,B\r\n')).toEqual(['changed', 'unchanged', 'rejected: row-repeated'])
  })

  it('takes a change in one row of a vendor that stands in several', () => {
    const several = registerWith({ certificates: register.facts.certificates.flatMap((certificate) => [certificate, { ...certificate, id: `${certificate.id}-again` }]) })
    const lines = exported('vendors', several).split('\r\n')
    const at = lines.findIndex((line) => line.includes(',anthropic,'))
    lines[at] = lines[at]?.replace('Procurement', 'Ken Ito') ?? ''
    const plan = planFor(lines.join('\r\n'), several)
    expect(plan.counts).toMatchObject({ changed: 1, rejected: 0 })
  })

  it('does not take an answer into the wrong table, nor a file of evidence without its bytes', () => {
    expect(fates('Vendor id,Point id,Responsible,Answer\r\nopenai,exit,Us,Met\r\n')).toEqual(['rejected: point-of-other-table'])
    expect(fates(`Supports,Supports id,Title,Kind,File name,File type,Size in bytes,SHA-256\r\nVendor,openai,Report,File,a.pdf,application/pdf,10,${'a'.repeat(64)}\r\n`)).toEqual([
      'rejected: file-without-bytes',
    ])
  })

  it('does not take a day on which nothing was counted, however many rows have the same count', () => {
    const rows = ['2026-01-01,0,', '2026-01-02,0,4', '2026-01-03,0,', '2026-01-04,2,'].map((row) => `claude,claude.example,${row}\r\n`)
    expect(fates(`Tool id,Host,Day,Pages opened,Requests in logs\r\n${rows.join('')}`)).toEqual([
      'rejected: Pages opened nothing-counted',
      'new',
      'rejected: Pages opened nothing-counted',
      'new',
    ])
  })

  it('is not led astray by headings and cells that name parts of objects', () => {
    const plan = planFor('Vendor,__proto__,constructor,Website\r\n__proto__,x,y,\r\nconstructor,{},1,\r\n', register)
    expect(plan.rows.map(({ change }) => change?.after['id'])).toEqual(['proto', 'constructor'])
    expect(Object.prototype).not.toHaveProperty('x')
  })
})

describe('changesOf', () => {
  const plan = planFor('Vendor id,Vendor,Owner\r\nopenai,OpenAI,Somebody\r\nnew-one,New One,\r\n', register)

  it.each([
    ['stop', []],
    ['skip', ['new-one']],
    ['update', ['openai', 'new-one']],
  ] as const)('writes by the choice "%s"', (choice, ids) => expect(changesOf(plan, choice).map(({ after }) => after['id'])).toEqual(ids))
})
