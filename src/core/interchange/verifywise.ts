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
 * events of one profile belong together and nobody can tell whose they are. A day that only an imported log tells of stands under a name of its own: it was anybody in the network. The day is known and
 * not the time: noon in UTC stands for it.
 */
export function verifyWiseBatches(sightings: readonly Sighting[], profileSecret: string): VerifyWiseBatch[] {
  const pseudonym = bytesToHex(sha256(utf8ToBytes(`verifywise ${profileSecret}`))).slice(0, 16)
  const openedHere = new Map<string, boolean>()
  for (const { host, day, count } of sightings) openedHere.set(`${day} ${host}`, count > 0 || openedHere.get(`${day} ${host}`) === true)
  const events = [...openedHere]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, isHere]): VerifyWiseEvent => {
      const [day, destination = ''] = place.split(' ')
      return { user_email: `${isHere ? 'profile' : 'logs'}-${pseudonym}@pseudonym.invalid`, destination, action: 'allowed', timestamp: `${day}T12:00:00Z` }
    })
  return Array.from({ length: Math.ceil(events.length / mostEvents) }, (_, i) => ({ events: events.slice(i * mostEvents, (i + 1) * mostEvents) }))
}
