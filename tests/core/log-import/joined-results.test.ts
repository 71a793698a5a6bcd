import { expect, it } from 'vitest'
import { joinedResults } from '#core/log-import/joined-results.ts'
import { readLog } from '#core/log-import/read-log.ts'
import { catalogueTools, pieces, planFor, readText, rowLines, sampleBytes, tallyLine } from './read-sample.ts'

it('makes of the parts of a log what the whole of it tells', async () => {
  const text = `${new TextDecoder().decode(sampleBytes('squid-access.log'))}${'x\n'.repeat(3)}`
  const whole = await readText(text)
  const lines = text.trimEnd().split('\n')
  const parts = [lines.slice(0, 3), lines.slice(3, 8), lines.slice(8)].map((part) => new TextEncoder().encode(part.join('\n')))
  const joined = joinedResults(await Promise.all(parts.map((part) => readLog(pieces(part), planFor(whole.sample), catalogueTools))))
  expect(rowLines(joined)).toEqual(rowLines(whole))
  expect(tallyLine(joined)).toBe(tallyLine(whole))
  // The eighth line of the whole is the fifth of the part in which it comes first.
  expect(joined.tally.rejected['not-in-format']).toEqual({ lines: 3, first: 5 })
})
