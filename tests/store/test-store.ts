/** A store on an in-memory IndexedDB, with a clock that the test sets and ids that count up. */
import { DaylightDatabase } from '#store/database.ts'
import type { Store } from '#store/store.ts'

export interface TestStore extends Store {
  /** Sets the clock to an instant in UTC, "2026-11-22T09:30:15Z". */
  setNow: (instant: string) => void
  setTimeZone: (timeZone: string) => void
}

let databases = 0

export function testStore(): TestStore {
  let now = Date.parse('2026-11-22T09:30:15Z')
  let zone = 'UTC'
  let ids = 0
  databases += 1
  return {
    db: new DaylightDatabase(`test-${databases}`),
    clock: { now: () => now, timeZone: () => zone },
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
    setNow: (instant) => {
      now = Date.parse(instant)
    },
    setTimeZone: (timeZone) => {
      zone = timeZone
    },
  }
}
