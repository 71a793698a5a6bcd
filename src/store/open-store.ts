/** Opens the store of this browser profile. */
import type { Clock } from '#core/calendar/clock.ts'
import { DaylightDatabase } from '#store/database.ts'
import type { Store } from '#store/store.ts'

export function openStore(clock: Clock, newId: () => string): Store {
  return { db: new DaylightDatabase(), clock, newId }
}
