import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Runs the tour, which fails unless the inventory is exactly what the week must have left, and answers both tables. */
function tables(...flags: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-tour-'))
  execFileSync('node', ['scripts/tour.ts', folder, '--no-pictures', ...flags], { stdio: 'pipe' })
  return ['inventory.csv', 'vendors.csv'].map((file) => readFileSync(join(folder, file), 'utf8'))
}

test('killing the worker between any two steps of the tour changes nothing in the result', { timeout: 300_000 }, () => {
  expect(tables('--kill-worker')).toEqual(tables())
})
