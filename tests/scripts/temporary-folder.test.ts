import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'daylight-runs-'))

/** A run that makes a file in its temporary folder, and then ends by `ending`. Answers what is left of it. */
function leftAfter(ending: string): string[] {
  const program = `
    const { setup } = await import(${JSON.stringify(resolve('tests/temporary-folder.ts'))})
    setup()
    const { mkdtempSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    if (!mkdtempSync(tmpdir() + '/profile-').includes('/dl-')) process.exit(1)
    ${ending}`
  spawnSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TMPDIR: folder } })
  return readdirSync(folder)
}

test('a run takes its temporary files with it, also when it fails, and what a killed one left goes with the next', () => {
  expect(leftAfter('')).toEqual([])
  expect(leftAfter('throw new Error()')).toEqual([])
  expect(leftAfter("process.kill(process.pid, 'SIGKILL')")).toEqual([expect.stringMatching(/^dl-\d+-/)])
  expect(leftAfter('')).toEqual([])
})
