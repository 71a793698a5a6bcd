/** "Reviewed, nothing changed": somebody looked, and the next date follows from the interval. */
import { today } from '#core/calendar/clock.ts'
import { reviewed } from '#core/register/review-interval.ts'
import { blankVendorEntry } from '#core/register/vendor-entry.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** The decision stands as it is. Does nothing where there is none. */
export async function reviewDecision(store: Store, toolId: string): Promise<Undo> {
  const day = today(store.clock)
  return changeRecord(store, {
    table: store.db.entries,
    key: toolId,
    subject: 'tool',
    about: toolId,
    change: (entry) => entry && { ...entry, decision: { ...entry.decision, ...reviewed(entry.decision.reviewMonths, day) } },
  })
}

export async function reviewVendor(store: Store, vendorId: string): Promise<Undo> {
  const day = today(store.clock)
  return changeRecord(store, {
    table: store.db.vendors,
    key: vendorId,
    subject: 'vendor',
    about: vendorId,
    change: (entry = blankVendorEntry(vendorId)) => ({ ...entry, ...reviewed(entry.reviewMonths, day) }),
  })
}
