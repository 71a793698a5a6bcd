/** What is due: put aside until a day, and told by the browser at most once at each lead time. */
import { today } from '#core/calendar/clock.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import { dueNotices } from '#core/due/due-notices.ts'
import { type Snooze, snoozeSchema } from '#core/due/snooze.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** Puts the item aside; it is back on `until`. Throws ZodError on bad input. */
export async function snoozeDue(store: Store, { key, id }: Pick<DueItem, 'key' | 'id'>, input: Pick<Snooze, 'until' | 'reason'>): Promise<Undo> {
  const by = (await store.db.settings.get('settings'))?.userName
  const snooze = snoozeSchema.parse({ ...input, key, about: id, snoozedOn: today(store.clock), ...(by && { by }) })
  return changeRecord(store, { table: store.db.snoozes, key, subject: 'snooze', about: id, change: () => snooze, reason: snooze.reason })
}

/** Brings a snoozed item back before its day. */
export async function wakeDue(store: Store, { key, id }: Pick<DueItem, 'key' | 'id'>): Promise<Undo> {
  return changeRecord(store, { table: store.db.snoozes, key, subject: 'snooze', about: id, change: () => undefined })
}

/** The items that are to be told now. They are written down in the same moment: told twice would be worse than not told. */
export async function takeDueNotices({ db, clock }: Store, items: readonly DueItem[], leadDays: readonly number[]): Promise<readonly DueItem[]> {
  return db.transaction('rw', db.notified, async () => {
    const { fresh, notified } = dueNotices(items, await db.notified.toArray(), leadDays, today(clock))
    await db.notified.bulkPut(notified)
    return fresh
  })
}

/** True where nobody was told within a week that a backup is old; then it counts as told. */
export async function takeBackupNotice({ db, clock }: Store): Promise<boolean> {
  const day = today(clock)
  return db.transaction('rw', [db.notified], async () => {
    const told = await db.notified.get('backup')
    if (told !== undefined && daysBetween(told.day, day) < 7) return false
    await db.notified.put({ id: 'backup', lead: 0, day })
    return true
  })
}
