import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCopy } from '#core/export/data-copy.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { sampleRegister } from '../sample/register.ts'
import { answered, at, daylight, opened, savedBackup } from './terminal.ts'

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
    const checked = run(stdout, 'check-import', '--into', copyPath)
    expect(checked.status).toBe(0)
    expect(JSON.parse(checked.stdout)).toMatchObject({ table: 'decisions', encoding: 'utf-8', delimiter: ',', rejected: 0, counts: { new: 0, changed: 0 } })
  })

  it('tells which cells change and which rows are rejected, and ends with 1', () => {
    const checked = run('Vendor id,Vendor,Risk tier\r\nanthropic,Anthropic,Low\r\nno such id!,Nobody,High\r\n', 'check-import', '--into', copyPath)
    expect(checked.status).toBe(1)
    const { rows, read, accepted, rejected } = JSON.parse(checked.stdout)
    expect({ read, accepted, rejected }).toEqual({ read: 2, accepted: 1, rejected: 1 })
    expect(rows).toMatchObject([
      { row: 2, fate: 'changed', changes: [{ column: 'Risk tier', to: 'Low' }] },
      { row: 3, fate: 'rejected', faults: [{ code: 'record-id', column: 'Vendor id' }] },
    ])
  })
})

describe('import', () => {
  const suppliers = at('suppliers.csv')
  writeFileSync(suppliers, 'Vendor id,Vendor,Risk tier\r\nanthropic,Anthropic,Low\r\nno such id!,Nobody,High\r\n,Newco,High\r\n')

  it('stops where a row would change a record, and writes nothing', async () => {
    const backup = await savedBackup('before.zip')
    const { status, answer } = answered(['import', '--into', backup, '--out', at('stopped.zip'), suppliers])
    expect(status).toBe(1)
    expect(answer).toMatchObject({ conflicts: 'stop', written: 0, saved: null, counts: { new: 1, changed: 1, rejected: 1 } })
    expect(existsSync(at('stopped.zip'))).toBe(false)
  })

  it('takes what is accepted, names what is rejected, and leaves the backup that it read as it was', async () => {
    const backup = await savedBackup('before.zip')
    const before = readFileSync(backup)
    const { status, answer } = answered(['import', '--into', backup, '--out', at('after.zip'), '--conflicts', 'update', suppliers])
    expect(status).toBe(1)
    expect(answer).toMatchObject({ read: 3, accepted: 2, rejected: 1, written: 2, saved: { file: at('after.zip') } })
    expect(answer.rows[1]).toMatchObject({ row: 3, fate: 'rejected', faults: [{ code: 'record-id', column: 'Vendor id' }] })
    const { register } = await opened(at('after.zip'))
    expect(register.facts.vendors).toContainEqual(expect.objectContaining({ id: 'anthropic', riskTier: 'low' }))
    expect(register.audit.slice(0, 2).map(({ reason }) => reason)).toEqual(['imported from suppliers.csv', 'imported from suppliers.csv'])
    expect(readFileSync(backup)).toEqual(before)
    expect(
      answered(
        ['import', '--into', at('after.zip'), '--out', at('again.zip'), '--conflicts', 'update'],
        daylight(['export', '--table', 'vendors'], readFileSync(at('after.zip'))).stdout,
      ),
    ).toMatchObject({
      status: 0,
      answer: { written: 0, counts: { new: 0, changed: 0, rejected: 0 } },
    })
  })

  it('takes the headings that it is told, and says which there are where one is none', () => {
    const foreign = 'Lieferant;Risiko\r\nAnthropic;Low\r\n'
    const mapped = answered(['check-import', '--into', copyPath, '--table', 'vendors', '--map', 'Lieferant=Vendor', '--map', 'Risiko=Risk tier'], foreign)
    expect(mapped.answer).toMatchObject({ delimiter: ';', counts: { changed: 1 }, rows: [{ changes: [{ column: 'Risk tier', to: 'Low' }] }] })
    const wrong = daylight(['check-import', '--into', copyPath, '--table', 'vendors', '--map', 'Lieferant=Supplier'], foreign)
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('vendors has no column "Supplier": Vendor,') })
  })

  it.each([
    [['--conflicts', 'ask'], '--conflicts "ask" is none of stop, skip, update'],
    [['--table', 'due'], 'due goes out only'],
    [['--table', 'cars'], '"cars" is no table'],
  ])('says what it cannot do: %j', (parameters, says) => {
    const { status, stderr } = daylight(['import', '--into', copyPath, '--out', at('none.zip'), ...parameters, suppliers])
    expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 })
    expect(stderr).toContain(`daylight: ${says}`)
    expect(existsSync(at('none.zip'))).toBe(false)
  })
})
