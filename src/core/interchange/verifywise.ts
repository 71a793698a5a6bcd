/** Sightings as shadow-AI events of VerifyWise, without any person in them (docs/other-systems.md says where the shape comes from). */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Sighting } from '#core/register/inventory.ts'

interface VerifyWiseEvent {
  user_email: string
  destination: string
  action: 'allowed'
  /** ISO 8601. */
  timestamp: string
}

/** One request to POST /api/v1/shadow-ai/events. */
export interface VerifyWiseBatch {
  events: VerifyWiseEvent[]
}

/** VerifyWise takes no more at once. */
const mostEvents = 10_000

/**
 * One event per host and local day, oldest first, in batches. `profileSecret` is anything that stays the same for this browser profile and cannot be guessed: the user is named by its hash, so that
 * events of one profile belong together and nobody can tell whose they are. The day is known and not the time: noon in UTC stands for it.
 */
export function verifyWiseBatches(sightings: readonly Sighting[], profileSecret: string): VerifyWiseBatch[] {
  const user = `profile-${bytesToHex(sha256(utf8ToBytes(`verifywise ${profileSecret}`))).slice(0, 16)}@pseudonym.invalid`
  // What only a log of the network tells is nobody's of this profile.
  const days = new Map(sightings.filter(({ count }) => count > 0).map(({ host, day }) => [`${day} ${host}`, { host, day }]))
  const events = [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { host, day }]): VerifyWiseEvent => ({ user_email: user, destination: host, action: 'allowed', timestamp: `${day}T12:00:00Z` }))
  return Array.from({ length: Math.ceil(events.length / mostEvents) }, (_, i) => ({ events: events.slice(i * mostEvents, (i + 1) * mostEvents) }))
}
