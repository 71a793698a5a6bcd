/** A Chromium profile with a history in it, and with the permission to read it granted once. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { extensionId, launchChromium, newProfile } from './chromium.ts'

/** Chromium's numbers for how a page was reached (ui/base/page_transition_types.h). */
const transitions = { link: 0, typed: 1, 'auto-subframe': 3, 'manual-subframe': 4, reload: 8, 'keyword-generated': 10 }

export interface HistoryVisit {
  url: string
  /** Milliseconds since 1970-01-01 UTC. */
  at: number
  transition?: keyof typeof transitions
  /** On another device, of which this browser was told by synchronisation. */
  elsewhere?: boolean
}

/**
 * A new profile, for the extension as it was built. Nobody can press the browser's question for the permission in a headless Chromium; what a person
 * granted once and the extension gave back is granted again without a question, so the profile says that it was granted once.
 */
export async function profileWithHistory(visits: readonly HistoryVisit[]): Promise<string> {
  const profile = newProfile()
  // Chromium makes its files itself, in its own schema.
  await (await launchChromium({ profile })).close()
  rememberGrant(join(profile, 'Default', 'Preferences'))
  writeHistory(join(profile, 'Default', 'History'), visits)
  return profile
}

function rememberGrant(path: string): void {
  const preferences = JSON.parse(readFileSync(path, 'utf8'))
  const extension = preferences.extensions.settings[extensionId]
  extension.granted_permissions.api.push('history')
  extension.runtime_granted_permissions = { api: ['history'], explicit_host: [], manifest_permissions: [], scriptable_host: [] }
  writeFileSync(path, JSON.stringify(preferences))
}

/** Adds rows to the tables that Chromium made; the browser must be closed. Times there are microseconds since 1601. */
function writeHistory(path: string, visits: readonly HistoryVisit[]): void {
  const db = new DatabaseSync(path)
  const addUrl = db.prepare('INSERT INTO urls (url, title, visit_count, typed_count, last_visit_time, hidden) VALUES (?, ?, ?, 0, ?, 0)')
  const addVisit = db.prepare('INSERT INTO visits (url, visit_time, from_visit, transition, originator_cache_guid) VALUES (?, ?, 0, ?, ?)')
  db.exec('BEGIN')
  for (const [url, ofUrl = []] of Map.groupBy(visits, (visit) => visit.url)) {
    const last = Math.max(...ofUrl.map((visit) => visit.at))
    const { lastInsertRowid } = addUrl.run(url, 'A page', ofUrl.length, chromiumTime(last))
    for (const { at, transition = 'link', elsewhere } of ofUrl)
      addVisit.run(lastInsertRowid, chromiumTime(at), transitions[transition] | isWholeChain, elsewhere ? 'another-device' : '')
  }
  db.exec('COMMIT')
  db.close()
}

/** Begin and end of a chain of redirects: a page that was opened without any. */
const isWholeChain = 0x10000000 | 0x20000000

function chromiumTime(epochMs: number): bigint {
  return (BigInt(Math.round(epochMs)) + 11_644_473_600_000n) * 1000n
}
