import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { dataCopy } from '#core/export/data-copy.ts'
import { readZip, zipBlob } from '#platform/zip.ts'
import { sampleHeld } from '../core/backup/sample-backup.ts'
import { answered, at, daylight, savedBackup } from './terminal.ts'

let backup: string

beforeAll(async () => {
  backup = await savedBackup('backup.zip')
})

/** The same backup with one of its files changed. */
async function altered(name: string, change: (text: string) => string): Promise<string> {
  const files: Map<string, Blob | string> = await readZip(new Blob([readFileSync(backup)]))
  files.set(name, change(await (files.get(name) as Blob).text()))
  const archive = await zipBlob(
    [...files].map(([each, content]) => ({ name: each, content })),
    0,
  )
  writeFileSync(at('altered.zip'), new Uint8Array(await archive.arrayBuffer()))
  return at('altered.zip')
}

it('says of a backup that it is whole, when it was saved, and what it holds', () => {
  expect(answered(['check-backup', backup])).toMatchObject({
    status: 0,
    answer: {
      kind: 'backup',
      isWhole: true,
      schemaVersion: 1,
      day: '2026-11-22',
      savedBy: 'Mika Sato',
      holds: { tools: 8, evidence: 5, audit: 5 },
      evidenceFiles: { files: 3 },
      evidenceWithoutFile: [],
      auditTrail: { intact: true, head: { seq: 5 } },
    },
  })
})

it('says of a copy which evidence has no file, and claims nothing of its wholeness', async () => {
  const held = await sampleHeld()
  writeFileSync(at('copy.json'), dataCopy(held))
  const files = held.facts.evidence.filter(({ kind }) => kind === 'file').map(({ id }) => id)
  expect(answered(['check-backup', at('copy.json')])).toMatchObject({ status: 0, answer: { kind: 'copy', isWhole: null, evidenceWithoutFile: files } })
})

it('refuses what was altered, cut short, newer or something else, and says why', async () => {
  writeFileSync(at('short.zip'), readFileSync(backup).subarray(0, 2000))
  const newer = (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 99')
  const refusals: [string, string][] = [
    [await altered('register.json', (text) => text.replace('Mika', 'Mina')), 'altered'],
    [at('short.zip'), 'cut-short'],
    ['package.json', 'foreign'],
  ]
  for (const [path, refused] of refusals) expect(answered(['check-backup', path])).toMatchObject({ status: 1, answer: { refused, says: expect.any(String) } })
  expect(answered(['check-backup', await altered('manifest.json', newer)])).toMatchObject({ status: 1, answer: { refused: 'newer', detail: '99' } })
})

it('says which file it cannot open', () => {
  expect(daylight(['check-backup', at('none.zip')])).toMatchObject({
    status: 2,
    stderr: `daylight: ${at('none.zip')} cannot be opened: there is no such file, or it may not be read\n`,
  })
})
