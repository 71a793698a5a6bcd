/** Reports of colleagues for tests, and generators of them. */
import fc from 'fast-check'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type ColleagueReport, readReport, reportFormat, reportText, reportVersion, type SharedRow } from '#core/sharing/colleague-report.ts'
import { type HeldReport, heldReport } from '#core/sharing/held-report.ts'

export const sharedOn = '2026-11-22' as IsoDate

/** A UUID that is told by a number. */
export function reporterId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export function sampleReport(number: number, revision: number, tools: readonly string[], changes: Partial<ColleagueReport> = {}): ColleagueReport {
  const rows: SharedRow[] = tools.map((tool) => ({ tool, from: '2026-11-01' as IsoDate }))
  return {
    format: reportFormat,
    version: reportVersion,
    reporter: reporterId(number),
    revision,
    sharedOn,
    withdrawn: false,
    precision: 'month',
    rows,
    flags: [],
    ownTools: [],
    ...changes,
  }
}

export function sampleWithdrawal(number: number, revision: number): ColleagueReport {
  return sampleReport(number, revision, [], { withdrawn: true })
}

/** As the manager's browser holds it after reading its text. */
export function held(report: ColleagueReport): HeldReport {
  const reading = readReport(reportText(report))
  if (!('report' in reading)) throw new Error(JSON.stringify(reading))
  return heldReport(reading.report, reading.hash)
}

export const anyTool = fc.constantFrom('chatgpt', 'claude', 'gemini', 'deepl', 'own-tiny-example')
const anyMonth = fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-01') as fc.Arbitrary<IsoDate>

/** Few reporters and revisions, so that ties and repetitions are common. */
export const anyReport: fc.Arbitrary<ColleagueReport> = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    revision: fc.integer({ min: 1, max: 3 }),
    withdrawn: fc.boolean(),
    rows: fc.uniqueArray(fc.record({ tool: anyTool, from: anyMonth }), { maxLength: 5, selector: ({ tool, from }) => `${tool} ${from}` }),
    purpose: fc.constantFrom('', 'Translation', 'translation', 'Code review'),
  })
  .map(({ number, revision, withdrawn, rows, purpose }) =>
    withdrawn
      ? sampleWithdrawal(number, revision)
      : sampleReport(number, revision, [], {
          rows,
          flags: purpose === '' ? [] : [{ tool: 'claude', from: '2026-11-01' as IsoDate, data: ['internal'], account: 'work', purpose }],
        }),
  )
