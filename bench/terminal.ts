// What it takes to bring one table into a register of many sightings from the terminal: `node bench/terminal.ts --sightings 1000000`.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { emptyTrail } from '#core/audit/trail-chain.ts'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { backupFiles } from '#platform/backup-file.ts'
import { writeZip } from '#platform/zip.ts'
import { sampleRegister } from '../tests/sample/register.ts'

const day = '2026-11-22' as IsoDate
const { sightings: asked, child } = parseArgs({ options: { sightings: { type: 'string', default: '100000' }, child: { type: 'string' } } }).values

if (child === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-terminal-bench-'))
  await writeBackup(join(folder, 'backup.zip'), Number(asked))
  writeFileSync(join(folder, 'vendors.csv'), 'Vendor id,Vendor,Risk tier\r\nanthropic,Anthropic,Low\r\n')
  spawnSync(process.execPath, ['bench/terminal.ts', '--child', folder], { stdio: 'inherit' })
  rmSync(folder, { recursive: true })
} else {
  const at = (name: string) => join(child, name)
  process.argv = [...process.argv.slice(0, 2), 'import', '--into', at('backup.zip'), '--out', at('new.zip'), '--conflicts', 'update', at('vendors.csv')]
  const { runImport } = await import('../src/cli/import.ts')
  await runImport()
  console.log(`${Math.round(performance.now() / 100) / 10} s, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
}

async function writeBackup(path: string, count: number): Promise<void> {
  const sample = sampleRegister(day)
  const tools = sample.entries.map(({ toolId }) => toolId)
  const sightings = Array.from({ length: count }, (_, i) => ({
    toolId: tools[i % tools.length] ?? '',
    host: `host-${Math.floor(i / tools.length) % 400}.example`,
    day: addDays(day, -Math.floor(i / (400 * tools.length))),
    count: 1 + (i % 9),
  }))
  const facts = { ...sample, sightings }
  const everything = { day, daylightVersion: '0.1.0', catalogueVersion: day, settings: defaultSettings, facts, audit: [], auditHead: emptyTrail, evidenceFiles: [] }
  await writeZip(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>, backupFiles(everything), { modified: Date.UTC(2026, 10, 22) })
}
