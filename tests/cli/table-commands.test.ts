import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCopy } from '#core/export/data-copy.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { sampleRegister } from '../sample/register.ts'

const day = '2026-11-22' as Parameters<typeof sampleRegister>[0]
const copy = dataCopy({ day, daylightVersion: '0.1.0', settings: defaultSettings, facts: sampleRegister(day), audit: [], auditHead: { seq: 0, hash: '0'.repeat(64) } })
const copyPath = join(mkdtempSync(join(tmpdir(), 'daylight-cli-')), 'copy.json')
writeFileSync(copyPath, copy)

function run(input: string, ...parameters: string[]) {
  return spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { input, encoding: 'utf8' })
}

describe('export', () => {
  it('writes a table of the copy in the delimiter and language that are asked for', () => {
    const { stdout, status } = run(copy, 'export', '--table', 'certificates', '--delimiter', ';', '--language', 'ja', '--no-bom', '--columns', 'Vendor id,State in the register')
    expect(status).toBe(0)
    expect(stdout.split('\r\n')[0]).toBe('ベンダーID;登録簿での状態')
    expect(stdout).toContain('anthropic;有効')
  })

  it('says which tables there are where it is asked for another', () => {
    expect(run(copy, 'export', '--table', 'cars')).toMatchObject({ status: 2, stderr: expect.stringContaining('"cars" is no table: inventory, vendors, decisions') })
  })
})

describe('check-import', () => {
  it('finds that an exported table changes nothing', () => {
    const { stdout } = run(copy, 'export', '--table', 'decisions')
    const checked = run(stdout, 'check-import', '--copy', copyPath)
    expect(checked.status).toBe(0)
    expect(JSON.parse(checked.stdout)).toMatchObject({ table: 'decisions', encoding: 'utf-8', delimiter: ',', rejected: 0, counts: { new: 0, changed: 0 } })
  })

  it('tells which cells change and which rows are rejected, and ends with 1', () => {
    const checked = run('Vendor id,Vendor,Risk tier\r\nanthropic,Anthropic,Low\r\nno such id!,Nobody,High\r\n', 'check-import', '--copy', copyPath)
    expect(checked.status).toBe(1)
    const { rows, read, accepted, rejected } = JSON.parse(checked.stdout)
    expect({ read, accepted, rejected }).toEqual({ read: 2, accepted: 1, rejected: 1 })
    expect(rows).toMatchObject([
      { row: 2, fate: 'changed', changes: [{ column: 'Risk tier', to: 'Low' }] },
      { row: 3, fate: 'rejected', faults: [{ code: 'record-id', column: 'Vendor id' }] },
    ])
  })
})
