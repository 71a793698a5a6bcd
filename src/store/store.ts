/** What a command needs: the database, the time, and fresh ids. Made once in each entry point. */
import type { Clock } from '#core/calendar/clock.ts'
import type { DaylightDatabase } from '#store/database.ts'

export interface Store {
  db: DaylightDatabase
  clock: Clock
  newId: () => string
}
