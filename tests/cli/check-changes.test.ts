import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeChangesFile } from '#core/merging/changes-file.ts'
import { bringInChanges, saveChanges } from '#store/commands/changes.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { saveVendor } from '#store/commands/vendors.ts'
import { testStore } from '../store/test-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-check-'))
const [mikas, kens] = [join(folder, 'mika.json'), join(folder, 'ken.json')]
let text: string

beforeAll(async () => {
  const [mika, ken] = [testStore(), testStore()]
  await changeSettings(mika, { userName: 'Mika' })
  await changeSettings(ken, { userName: 'Ken' })
  await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'high' })
  await bringInChanges(ken, await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 }))
  await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'low' })
  await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'medium' })
  text = writeChangesFile(await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 }))
  writeFileSync(mikas, text)
  writeFileSync(kens, writeChangesFile(await saveChanges(ken, { colleague: 'Mika', afterSeq: 0 })))
})

function run(input: string, ...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', 'check-changes', ...parameters], { input, encoding: 'utf8' })
  return { status, stderr, answer: stdout ? JSON.parse(stdout) : undefined }
}

describe('check-changes', () => {
  it('tells what one file holds', () => {
    expect(run(text)).toMatchObject({
      status: 0,
      answer: { files: [{ savedBy: 'Mika', lines: 2 }], records: [{ subject: 'vendor', id: 'acme', changes: 2, by: ['Mika'], exists: true, conflicts: [] }] },
    })
  })

  it('tells what several files have in conflict before anybody brings them in', () => {
    const { answer } = run('', mikas, kens)
    expect(answer.records[0].conflicts).toEqual([{ kind: 'differs', fields: ['riskTier'], by: expect.arrayContaining(['Ken', 'Mika']) }])
  })

  it('refuses a file that was altered, and names the line', () => {
    expect(run(text.replace('"low"', '"high"'))).toMatchObject({ status: 1, answer: { refused: 'altered', line: 2 } })
  })

  it('says which file it cannot open', () => {
    expect(run('', join(folder, 'none.json'))).toMatchObject({ status: 2, stderr: expect.stringContaining('none.json') })
  })
})
