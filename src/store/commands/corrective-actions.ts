/** What fell short with a vendor or a tool, and what is done about it. */

import type { Opened } from '#core/register/conflict.ts'
import { type CorrectiveAction, correctiveActionSchema } from '#core/register/corrective-action.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** Saves a new action (without id) or a changed or closed one. Throws ZodError on bad input, ConflictError where it is no longer what was `opened`. */
export async function saveCorrectiveAction(store: Store, input: Omit<CorrectiveAction, 'id'> & { id?: string }, opened?: Opened<CorrectiveAction>): Promise<Undo> {
  const action = correctiveActionSchema.parse({ ...input, id: input.id ?? store.newId() })
  return changeRecord(store, { table: store.db.correctiveActions, key: action.id, subject: 'corrective-action', about: action.subjectId, change: () => action, opened })
}
