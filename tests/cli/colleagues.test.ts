import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reportText } from '#core/sharing/colleague-report.ts'
import { seal } from '#platform/sealing.ts'
import { sampleReport, sampleWithdrawal } from '../core/sharing/sample-reports.ts'
import { answered, at, daylight, opened, savedBackup } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-cli-bundles-'))
const identity = 'tests/samples/sealed/identity.txt'
const recipient = 'age19hm5pdg07w7amk6k0pyjwtczakusxenpmznvh5kqp7nqkh0rzsdqrcsh2r'

async function bundle(name: string, report: ReturnType<typeof sampleReport>): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, await seal(new TextEncoder().encode(reportText(report)), [recipient]))
  return path
}

function run(...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', 'colleagues', ...parameters], { encoding: 'utf8' })
  return { status, stderr, stdout }
}

it('answers what became of each bundle and what groups report, in any order, and never a row', async () => {
  const bundles = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => bundle(`${number}.age`, sampleReport(number, 1, number === 1 ? ['claude', 'deepl'] : ['claude']))))
  const withdrawal = await bundle('w.age', sampleWithdrawal(6, 2))
  const broken = join(folder, 'broken.age')
  writeFileSync(broken, 'age-encryption.org/v1\n')
  const { status, stdout } = run('--identity', identity, withdrawal, ...bundles.toReversed(), broken)
  expect(status).toBe(1)
  const { files, figures } = JSON.parse(stdout)
  expect(files.map(({ fate, fault }: { fate?: string; fault?: string }) => fate ?? fault)).toEqual(['withdrawn', 'older', ...Array(5).fill('taken-in'), 'damaged'])
  expect(figures).toMatchObject({
    size: 5,
    reporters: 5,
    tools: [
      { tool: 'claude', reporters: { kind: 'at-least', count: 5 } },
      { tool: 'deepl', reporters: { kind: 'fewer-than', count: 5 } },
    ],
  })
  expect(stdout).not.toContain('0000-4000')
})

it.each([
  [[], '--identity is missing'],
  [['--identity', 'package.json'], 'holds no identity'],
  [['--identity', identity, '--group', '4'], 'a whole number from 5'],
])('says what it cannot do: %j', (parameters, says) => {
  expect(run(...parameters)).toMatchObject({ status: 2, stderr: expect.stringContaining(says) })
})

it('brings the tools that a group reports into the inventory, and no report', async () => {
  const backup = await savedBackup('backup.zip')
  const bundles = await Promise.all([1, 2, 3, 4, 5].map((number) => bundle(`in-${number}.age`, sampleReport(number, 1, ['claude', 'elevenlabs']))))
  const { status, answer } = answered(['colleagues', '--identity', identity, '--into', backup, '--out', at('reported.zip'), ...bundles])
  expect(status).toBe(0)
  expect(answer).toMatchObject({ entered: ['elevenlabs'], figures: { reporters: 5 }, saved: { file: at('reported.zip') } })
  const { register } = await opened(at('reported.zip'))
  expect(register.facts.entries).toContainEqual(
    expect.objectContaining({ toolId: 'elevenlabs', foundBy: 'colleague', decision: expect.objectContaining({ status: 'unreviewed' }) }),
  )
  expect(register.audit.map(({ subjectId }) => subjectId)).toContain('colleague-reports')
  expect(JSON.stringify(register)).not.toContain('0000-4000')
  expect(daylight(['colleagues', '--identity', identity, '--into', backup, '--out', at('x.zip'), '--group', '6', ...bundles]).stderr).toContain(
    'the register itself says how large a group is',
  )
})
