import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { colleagueReportSchema, readReport } from '#core/sharing/colleague-report.ts'
import { heldReport } from '#core/sharing/held-report.ts'

const document = readFileSync('docs/bundle-format.md', 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(document)?.[1] ?? ''

it('shows an example that can be read, and what is kept of it', () => {
  const reading = readReport(example)
  expect(reading).toMatchObject({ report: { revision: 3, rows: [{ pages: 12 }, {}] } })
  if (!('report' in reading)) return
  expect(heldReport(reading.report, reading.hash)).toMatchObject({
    tools: [
      { tool: 'chatgpt', months: ['2026-11'], purposes: ['Translation'], data: ['internal'], accounts: ['work'] },
      { tool: 'own-tiny-example', months: ['2026-11'], purposes: [] },
    ],
    ownTools: [{ matches: [{ host: 'tiny.example' }] }],
  })
})

it('names every field, and no other', () => {
  const documented = [...document.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])
  expect(documented).toEqual(Object.keys(colleagueReportSchema.shape))
})
