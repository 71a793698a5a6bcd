/** One folder for all that a run leaves in the system's temporary folder: profiles of browsers, packs, tables. It goes when the run ends. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Vitest calls it before a run, and what it gives back after it. From then on this process, and every program that it starts, has a temporary folder of its
 * own. The name is short: the path of a Unix socket in it may have about a hundred characters.
 */
export function setup(): () => void {
  for (const name of readdirSync(tmpdir())) if (isLeftOver(name)) remove(join(tmpdir(), name))
  const folder = mkdtempSync(join(tmpdir(), `dl-${process.pid}-`))
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = folder
  process.on('exit', () => remove(folder))
  return () => remove(folder)
}

/** Of a run that was killed, or whose browser still wrote when it was interrupted. */
function isLeftOver(name: string): boolean {
  const pid = /^dl-(\d+)-/.exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Tries for a while: a browser that is just ending still writes. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
