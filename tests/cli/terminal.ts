/** The command line as somebody calls it, in a folder of its own, and backups to call it with. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backupFiles, openBackup } from '#platform/backup-file.ts'
import { zipBlob } from '#platform/zip.ts'
import { held, sampleStore } from '../core/backup/sample-backup.ts'
import type { TestStore } from '../store/test-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-terminal-'))

export function at(name: string): string {
  return join(folder, name)
}

/** Runs one command to its end. */
export function daylight(parameters: readonly string[], input: Uint8Array | string = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { input, maxBuffer: 1 << 26 })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

/** The same, with its answer in JSON. */
export function answered(parameters: readonly string[], input: Uint8Array | string = '') {
  const { status, stdout, stderr } = daylight(parameters, input)
  if (stderr) throw new Error(stderr)
  return { status, answer: JSON.parse(stdout) }
}

/** Saves a backup of the store, of the sample register where none is given, and answers its path. */
export async function savedBackup(name: string, store?: TestStore): Promise<string> {
  const backup = await zipBlob(backupFiles(await held(store ?? (await sampleStore()))), 0)
  writeFileSync(at(name), new Uint8Array(await backup.arrayBuffer()))
  return at(name)
}

export async function opened(path: string) {
  return openBackup(new Blob([readFileSync(path)]))
}
