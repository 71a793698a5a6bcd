import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataCopy } from '#core/export/data-copy.ts'
import { backupFiles } from '#platform/backup-file.ts'
import { zipBlob } from '#platform/zip.ts'
import { sampleHeld } from '../core/backup/sample-backup.ts'

let backup: Uint8Array
let copy: string

beforeAll(async () => {
  const held = await sampleHeld()
  backup = new Uint8Array(await (await zipBlob(backupFiles(held), 0)).arrayBuffer())
  copy = dataCopy(held)
})

function run(input: Uint8Array | string, ...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { input, maxBuffer: 1 << 26 })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

describe('export', () => {
  it('writes the same from a backup and from the copy of the same register', () => {
    const withoutSerial = (text: string) => ({ ...JSON.parse(text), serialNumber: '', metadata: '' })
    expect(withoutSerial(run(backup, 'export', '--as', 'cyclonedx').stdout)).toEqual(withoutSerial(run(copy, 'export', '--as', 'cyclonedx').stdout))
    expect(run(backup, 'export', '--as', 'verifywise').stdout).toBe(run(copy, 'export', '--as', 'verifywise').stdout)
  })

  it('speaks the language that is asked for', () => {
    expect(run(copy, 'export', '--as', 'ics', '--language', 'ja').stdout).toContain('Daylight: 期限')
  })

  it.each([
    ['an unknown format', ['--as', 'toString'], '--as is one of xlsx, ics'],
    ['an unknown language', ['--as', 'ics', '--language', 'fr'], '--language is en or ja'],
    ['no day', ['--as', 'ics', '--on', '2026-02-30'], 'is no day'],
  ])('says what is wrong with %s', (_, parameters, says) => {
    const { status, stderr, stdout } = run(copy, 'export', ...parameters)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
    expect(stdout).toBe('')
  })
})

describe('a backup on standard input', () => {
  it('is verified and assessed like a copy', () => {
    expect(JSON.parse(run(backup, 'verify').stdout)).toMatchObject({ intact: true })
    expect(JSON.parse(run(backup, 'assess').stdout)).toEqual(JSON.parse(run(copy, 'assess').stdout))
  })

  it('is refused when it is damaged or locked, with the reason', () => {
    expect(run(backup.slice(0, -100), 'assess')).toMatchObject({ status: 2, stderr: expect.stringContaining('Its end is missing') })
    expect(run('age-encryption.org/v1\n', 'assess')).toMatchObject({ status: 2, stderr: expect.stringContaining('age -d') })
  })
})
