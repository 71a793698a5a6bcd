import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { tableNames } from '#core/export/register-table.ts'
import { packChanges } from '#platform/changes-package.ts'
import { fileKind } from '#platform/file-kind.ts'
import { makeSealingKeyPair, seal } from '#platform/sealing.ts'
import { zipBlob } from '#platform/zip.ts'
import { exported, registerWith } from '../core/table-import/planning.ts'

const today = '2026-11-22' as IsoDate
const kindOf = (name: string, content: BlobPart) => fileKind(new File([content], name), today)

describe('the kind of a file', () => {
  test.each(readdirSync('tests/samples/logs'))('%s is a log', async (name) => {
    expect(await kindOf('download', readFileSync(`tests/samples/logs/${name}`))).toBe('log')
  })

  test.each(tableNames)('the exported table %s is a table, in either language', async (name) => {
    for (const language of ['en', 'ja'] as const) {
      expect(await kindOf('download', exported(name, registerWith(), { language, delimiter: ';', hasByteOrderMark: true }))).toBe('table')
    }
  })

  test.each([
    ['a list of vendors', 'Supplier,Homepage\nAcme,https://acme.example\n'],
    ['a list of names', 'Company name\nAcme\n'],
    ['a letter', 'Dear all,\nthis is no table\n'],
    ['nothing', ''],
  ])('%s is for the page of tables', async (_, content) => {
    expect(await kindOf('x', content)).toBe('table')
  })

  test('archives are told by what is in them, not by their names', async () => {
    expect(await kindOf('backup.zip', readFileSync('tests/samples/packs/example.zip'))).toBe('pack')
    expect(
      await kindOf(
        'pack.zip',
        await zipBlob(
          [
            { name: 'manifest.json', content: '{}' },
            { name: 'register.json', content: '{}' },
          ],
          0,
        ),
      ),
    ).toBe('backup')
    expect(await kindOf('x.csv', await zipBlob([{ name: '[Content_Types].xml', content: '' }], 0))).toBe('table')
    const evidence = new Map([['a'.repeat(64), new Blob(['x'])]])
    expect(await kindOf('x', (await packChanges({ text: '{}', evidence }, 0)).blob)).toBe('changes')
  })

  test('changes are told by the format that they name', async () => {
    expect(await kindOf('x.txt', '{\n  "format": "daylight-changes", "version": 1, "lines": []}')).toBe('changes')
  })

  test('what is locked with a passphrase is a backup, what is sealed for a key goes by the name that Daylight gave it', async () => {
    expect(await kindOf('x', 'age-encryption.org/v1\n-> scrypt abc 18\n')).toBe('backup')
    const sealed = await seal(new TextEncoder().encode('{}'), [(await makeSealingKeyPair()).recipient])
    expect(await kindOf('daylight-changes-2026-11-22.json.age', sealed)).toBe('changes')
    expect(await kindOf('daylight-my-inventory-2026-11-22-1.age', sealed)).toBe('colleague')
  })

  test('a PDF is a PDF', async () => {
    expect(await kindOf('x.csv', '%PDF-1.7\n')).toBe('pdf')
  })
})
