import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Register } from '#core/export/register-table.ts'
import { type TableName, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { arbitraryRegister } from './arbitrary-register.ts'
import { emptyRegister, exported, planFor, registerWith } from './planning.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const readable = tableNames.filter((name) => tableDefinition(name).place !== undefined)

// Without LibreOffice on the machine there is nothing to open the files with: apt-get install libreoffice-calc.
describe.skipIf(!hasOffice)('files that were opened and saved in LibreOffice', () => {
  it('change nothing when they are brought back: CSV opened, saved as a workbook, opened again, saved as CSV', () => {
    const registers = [registerWith(), ...fc.sample(arbitraryRegister, { numRuns: 4, seed: 42001 }).map((facts) => registerWith({ ...emptyRegister.facts, ...facts }))]
    const folder = mkdtempSync(join(tmpdir(), 'daylight-office-'))
    const files = registers.flatMap((register, i) => readable.filter((name) => tableDefinition(name).rows(register).length > 0).map((name) => fileOf(folder, register, i, name)))
    throughOffice(
      folder,
      files.map(({ path }) => path),
    )
    const differing = files.flatMap(({ path, register, name }) => {
      const plan = planFor(new Uint8Array(readFileSync(path.replace('.csv', '.saved.csv'))), register, { table: name })
      expect(plan.read).toBe(tableDefinition(name).rows(register).length)
      return plan.rows.filter(({ fate }) => fate !== 'unchanged').map((row) => ({ path, ...row }))
    })
    expect(differing).toEqual([])
  }, 240_000)
})

function fileOf(folder: string, register: Register, i: number, name: TableName) {
  const path = join(folder, `${i}-${name}.csv`)
  writeFileSync(path, exported(name, register, { delimiter: ',', hasByteOrderMark: true, language: i % 2 === 0 ? 'en' : 'ja' }))
  return { path, register, name }
}

/** CSV, opened with comma and UTF-8 as LibreOffice proposes, to a workbook, and the workbook to CSV. */
function throughOffice(folder: string, paths: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const office = (...args: string[]) => execFileSync('soffice', [profile, '--headless', ...args], { stdio: 'pipe', timeout: 200_000 })
  office('--infilter=Text - txt - csv (StarCalc):44,34,76,1', '--convert-to', 'xlsx', '--outdir', join(folder, 'workbooks'), ...paths)
  const workbooks = paths.map((path) => join(folder, 'workbooks', path.slice(folder.length + 1).replace('.csv', '.xlsx')))
  office('--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', join(folder, 'saved'), ...workbooks)
  for (const path of paths) writeFileSync(path.replace('.csv', '.saved.csv'), readFileSync(join(folder, 'saved', path.slice(folder.length + 1))))
}
