/** A Firefox profile with a history in it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { launchFirefox } from './firefox.ts'

/** Firefox's numbers for how a page was reached (toolkit/components/places/nsINavHistoryService.idl). */
const visitTypes = { link: 1, typed: 2, bookmark: 3, 'redirect-target': 6, download: 7, 'framed-link': 8, reload: 9 }

/** What Firefox leaves out of an address's number of visits. */
const uncounted: ReadonlySet<keyof typeof visitTypes> = new Set(['download', 'framed-link', 'reload'])

export interface FirefoxVisit {
  url: string
  /** Milliseconds since 1970-01-01 UTC. */
  at: number
  type?: keyof typeof visitTypes
  /** undefined: an address that only sent the browser on never gets one. */
  title?: string | undefined
}

/** A new profile whose history holds `visits`. */
export async function firefoxProfileWithHistory(visits: readonly FirefoxVisit[]): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'daylight-firefox-'))
  // Firefox makes its files itself, in its own schema.
  await (await launchFirefox({ profile, hosts: [], installed: false })).close()
  writeHistory(join(profile, 'places.sqlite'), visits)
  return profile
}

/** Adds rows to the tables that Firefox made; the browser must be closed. Times there are microseconds since 1970. */
function writeHistory(path: string, visits: readonly FirefoxVisit[]): void {
  const db = new DatabaseSync(path)
  const addPlace = db.prepare('INSERT INTO moz_places (url, url_hash, title, rev_host, visit_count, hidden, last_visit_date, guid) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const addVisit = db.prepare('INSERT INTO moz_historyvisits (place_id, from_visit, visit_date, visit_type, session) VALUES (?, 0, ?, ?, 0)')
  db.exec('BEGIN')
  let number = 0
  for (const [url, ofUrl = []] of Map.groupBy(visits, (visit) => visit.url)) {
    const title = ofUrl.at(-1)?.title ?? null
    const reversed = `${[...new URL(url).hostname].reverse().join('')}.`
    const counted = ofUrl.filter(({ type = 'link' }) => !uncounted.has(type)).length
    const last = Math.max(...ofUrl.map((visit) => visit.at)) * 1000
    const { lastInsertRowid } = addPlace.run(url, hashOfAddress(url), title, reversed, counted, title === null ? 1 : 0, last, String(number++).padStart(12, 'A'))
    for (const { at, type = 'link' } of ofUrl) addVisit.run(lastInsertRowid, at * 1000, visitTypes[type])
  }
  db.exec('COMMIT')
  db.close()
}

/** By which Firefox finds an address again: 16 bits of its scheme's hash, then 32 of its own (HashURL in toolkit/components/places/Helpers.cpp). */
function hashOfAddress(url: string): bigint {
  const scheme = url.slice(0, url.indexOf(':'))
  return (BigInt(hashOfText(scheme) & 0xffff) << 32n) + BigInt(hashOfText(url))
}

/** `HashString` of mfbt/HashFunctions.h, for ASCII. */
function hashOfText(text: string): number {
  let hash = 0
  for (const character of text) hash = Math.imul(0x9e3779b9, ((hash << 5) | (hash >>> 27)) ^ character.charCodeAt(0)) >>> 0
  return hash
}
