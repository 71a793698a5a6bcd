import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { changedReports, coarserFigures, groupFigures, holdsWithdrawn, isRenewalDue } from '#core/sharing/group-figures.ts'
import { anyReport, anyTool, held, sampleReport, sampleWithdrawal, sharedOn } from './sample-reports.ts'

const month = '2026-11-01' as IsoDate
const everybody = (count: number, tools: (number: number) => string[]) => Array.from({ length: count }, (_, i) => held(sampleReport(i + 1, 1, tools(i + 1))))
const flagOf = (purpose: string) => ({ tool: 'claude', from: month, data: ['internal' as const], account: 'work' as const, purpose })

describe('figures', () => {
  it('are made of no group that is too small', () => {
    expect(
      groupFigures(
        everybody(4, () => ['claude']),
        5,
        sharedOn,
      ),
    ).toBeUndefined()
  })

  it('tell how many colleagues report a tool, and of fewer than five only that', () => {
    const reports = everybody(12, (number) => ['claude', ...(number <= 6 ? ['chatgpt'] : []), ...(number === 1 ? ['deepl'] : [])])
    expect(groupFigures(reports, 5, sharedOn)).toMatchObject({
      on: sharedOn,
      size: 5,
      reporters: 12,
      tools: [
        { tool: 'chatgpt', reporters: { kind: 'exactly', count: 6 }, months: ['2026-11'] },
        { tool: 'claude', reporters: { kind: 'at-least', count: 8 } },
        { tool: 'deepl', reporters: { kind: 'fewer-than', count: 5 }, months: [], purposes: [], data: [], accounts: [] },
      ],
    })
  })

  it('leave withdrawn reports out', () => {
    const reports = [...everybody(5, () => ['claude']), held(sampleWithdrawal(9, 2))]
    expect(groupFigures(reports, 5, sharedOn)?.reporters).toBe(5)
  })

  it('say nothing of a small site that the catalogue does not know until a group reports it', () => {
    const report = (count: number) =>
      groupFigures(
        everybody(6, (number) => ['claude', ...(number <= count ? ['own-tiny-example'] : [])]),
        5,
        sharedOn,
      )?.tools.map(({ tool }) => tool)
    expect(report(4)).toEqual(['claude'])
    expect(report(5)).toEqual(['claude', 'own-tiny-example'])
  })

  it('show words only where enough colleagues wrote the same, whatever the case and the width', () => {
    const purposes = ['Translation', 'translation', 'ＴＲＡＮＳＬＡＴＩＯＮ', 'Translation', 'translation', 'What only I do']
    const reports = purposes.map((purpose, i) => held(sampleReport(i + 1, 1, ['claude'], { flags: [flagOf(purpose)] })))
    expect(groupFigures(reports, 5, sharedOn)?.tools).toMatchObject([{ purposes: ['Translation'], data: ['internal'], accounts: ['work'] }])
  })

  it('count one colleague once, whatever they flag', () => {
    const reports = everybody(5, () => ['claude']).with(0, held(sampleReport(1, 1, ['claude'], { flags: Array.from({ length: 9 }, () => flagOf('Mine')) })))
    expect(groupFigures(reports, 5, sharedOn)?.tools).toMatchObject([{ purposes: [], data: [], accounts: [] }])
  })

  it('hold nothing that fewer than the smallest group have in common', () => {
    fc.assert(
      fc.property(fc.array(anyReport.map(held), { maxLength: 30 }), (reports) => {
        const one = [...new Map(reports.map((report) => [report.reporter, report])).values()]
        for (const figures of groupFigures(one, 5, sharedOn)?.tools ?? []) {
          const tools = one.flatMap(({ tools }) => tools).filter(({ tool }) => tool === figures.tool)
          for (const each of figures.months) expect(tools.filter(({ months }) => months.includes(each)).length).toBeGreaterThanOrEqual(5)
          for (const each of figures.data) expect(tools.filter(({ data }) => data.includes(each)).length).toBeGreaterThanOrEqual(5)
          if (figures.reporters.kind === 'fewer-than') expect([figures.months, figures.purposes, figures.data, figures.accounts]).toEqual([[], [], [], []])
        }
      }),
    )
  })

  it('do not hang on who reports what: any two colleagues may change places', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(anyTool), { minLength: 5, maxLength: 12 }), (lists) => {
        const figures = (order: string[][]) =>
          groupFigures(
            order.map((tools, i) => held(sampleReport(i + 1, 1, tools))),
            5,
            sharedOn,
          )
        expect(figures(lists.toReversed())).toEqual(figures(lists))
      }),
    )
  })
})

describe('renewal', () => {
  const counted = everybody(8, () => ['claude']).map((report) => ({ ...report, counted: report.content }))
  const changed = (count: number) => counted.map((report, i) => (i < count ? { ...held(sampleReport(i + 1, 2, ['deepl'])), counted: report.counted } : report))

  it('waits until the difference is a group', () => {
    expect(isRenewalDue(changed(4), 5)).toBe(false)
    expect(isRenewalDue(changed(5), 5)).toBe(true)
  })

  it('is not brought on by later revisions with the same content, nor by withdrawals of what was never counted', () => {
    const again = counted.map((report, i) => ({ ...held(sampleReport(i + 1, 2, ['claude'])), counted: report.counted }))
    expect(changedReports([...again, held(sampleWithdrawal(20, 1))])).toEqual([])
  })

  it('is owed to a colleague who took back what the figures still hold', () => {
    const withdrawn = { ...held(sampleWithdrawal(1, 2)), counted: counted[0]?.content ?? '' }
    expect(holdsWithdrawn(counted.with(0, withdrawn))).toBe(true)
    expect(holdsWithdrawn(counted.with(0, { ...withdrawn, counted: '' }))).toBe(false)
    expect(holdsWithdrawn(counted)).toBe(false)
  })
})

describe('a raised smallest group', () => {
  it('takes effect at once', () => {
    const figures = groupFigures(
      everybody(20, (number) => (number <= 6 ? ['claude'] : [])),
      5,
      sharedOn,
    )
    expect(figures && coarserFigures(figures, 7).tools).toMatchObject([{ reporters: { kind: 'fewer-than', count: 7 }, months: [] }])
    expect(figures && coarserFigures(figures, 5)).toBe(figures)
  })
})
