/** Time-boxed exceptions from a decision. They are ended, not deleted: what held once stays on record. */
import { today } from '#core/calendar/clock.ts'
import type { Opened } from '#core/register/conflict.ts'
import { type ToolException, toolExceptionSchema } from '#core/register/exception.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** Grants an exception (without id), or changes one. Throws ZodError on bad input, ConflictError where it is no longer what was `opened`. */
export async function saveException(
  store: Store,
  input: Omit<ToolException, 'id' | 'grantedOn'> & Partial<Pick<ToolException, 'id' | 'grantedOn'>>,
  opened?: Opened<ToolException>,
): Promise<Undo> {
  const exception = toolExceptionSchema.parse({ ...input, id: input.id ?? store.newId(), grantedOn: input.grantedOn ?? today(store.clock) })
  return put(store, exception, opened)
}

/** Ends it today, before its time. */
export async function endException(store: Store, exception: ToolException): Promise<Undo> {
  return put(store, { ...exception, endedOn: today(store.clock) })
}

async function put(store: Store, exception: ToolException, opened?: Opened<ToolException>): Promise<Undo> {
  const { id, toolId, reason } = exception
  return changeRecord(store, { table: store.db.exceptions, key: id, subject: 'exception', about: toolId, change: () => exception, reason, opened })
}
