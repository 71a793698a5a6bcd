/** Keeps what is typed into a form until it is saved, so that a closed or crashed tab loses nothing. Outside of the audit trail: nothing in the register changes. */
import { assertKnownSchema } from '#store/change-record.ts'
import type { Draft } from '#store/database.ts'
import type { Store } from '#store/store.ts'

/** Throws NewerDataError before touching newer data. */
export async function keepDraft(store: Store, draft: Draft): Promise<void> {
  const { db } = store
  await db.transaction('rw', [db.drafts, db.meta], async () => {
    await assertKnownSchema(store)
    await db.drafts.put(draft)
  })
}

/** Does nothing where there is none. */
export async function forgetDraft({ db }: Store, key: string): Promise<void> {
  await db.drafts.delete(key)
}
