/** A Chromium profile with a history in it, and with the permission to read it granted once. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { launchChromium, newProfile } from './chromium.ts'

/** Chromium's numbers for how a page was reached (ui/base/page_transition_types.h). */
const transitions = { link: 0, typed: 1, 'auto-subframe': 3, 'manual-subframe': 4, reload: 8, 'keyword-generated': 10 }

export interface HistoryVisit {
  url: string
  /** Milliseconds since 1970-01-01 UTC. */
  at: number
  transition?: keyof typeof transitions
}

/**
 * A new profile that has granted the permission already: nobody can press the browser's question in a headless Chromium, and what was granted
 * once is granted again without a question. For that a copy of the extension, of the same id, starts once with `history` among its required
 * permissions. The extension under test is the real one, where it is optional.
 */
export async function profileWithHistory(visits: readonly HistoryVisit[], extensionPath = '.output/chrome-mv3'): Promise<string> {
  const profile = newProfile()
  const copy = mkdtempSync(join(tmpdir(), 'daylight-granted-'))
  cpSync(extensionPath, copy, { recursive: true })
  const manifestPath = join(copy, 'manifest.json')
  const { optional_permissions: optional, permissions, ...manifest } = JSON.parse(readFileSync(manifestPath, 'utf8'))
  writeFileSync(manifestPath, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }))
  const context = await launchChromium({ profile, extensionPath: copy })
  // Chromium has made its own tables by then, in its own schema.
  await context.close()
  writeHistory(join(profile, 'Default', 'History'), visits)
  return profile
}

/** Adds rows to the tables that Chromium made; the browser must be closed. Times there are microseconds since 1601. */
function writeHistory(path: string, visits: readonly HistoryVisit[]): void {
  const db = new DatabaseSync(path)
  const addUrl = db.prepare('INSERT INTO urls (url, title, visit_count, typed_count, last_visit_time, hidden) VALUES (?, ?, ?, 0, ?, 0)')
  const addVisit = db.prepare('INSERT INTO visits (url, visit_time, from_visit, transition) VALUES (?, ?, 0, ?)')
  db.exec('BEGIN')
  for (const [url, ofUrl = []] of Map.groupBy(visits, (visit) => visit.url)) {
    const last = Math.max(...ofUrl.map((visit) => visit.at))
    const { lastInsertRowid } = addUrl.run(url, 'A page', ofUrl.length, chromiumTime(last))
    for (const { at, transition = 'link' } of ofUrl) addVisit.run(lastInsertRowid, chromiumTime(at), transitions[transition] | isWholeChain)
  }
  db.exec('COMMIT')
  db.close()
}

/** Begin and end of a chain of redirects: a page that was opened without any. */
const isWholeChain = 0x10000000 | 0x20000000

function chromiumTime(epochMs: number): bigint {
  return (BigInt(Math.round(epochMs)) + 11_644_473_600_000n) * 1000n
}
