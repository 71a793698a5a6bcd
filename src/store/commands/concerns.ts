/** Requests and concerns: sent by an employee, handled by somebody, closed with an answer. */
import { today } from '#core/calendar/clock.ts'
import { type Concern, concernSchema } from '#core/register/concern.ts'
import type { Opened } from '#core/register/conflict.ts'
import { changeRecordInTransaction, type RecordChange, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/inventory-entry.ts'
import type { Store } from '#store/store.ts'

export interface ConcernInput extends Pick<Concern, 'kind' | 'toolId' | 'text'> {
  /** true: neither the record nor its line in the audit trail bears a name. */
  isAnonymous: boolean
}

/** The concern as it is written: who and when come from outside. Throws ZodError on bad input. */
export function concernOf({ isAnonymous, ...input }: ConcernInput, { id, day, by }: Pick<Concern, 'id' | 'day' | 'by'>): Concern {
  return concernSchema.parse({ ...input, id, day, state: 'open', ...(by && !isAnonymous && { by }) })
}

/** Sends a request or a concern, and puts its tool into the inventory. Throws ZodError on bad input. */
export async function sendConcern(store: Store, input: ConcernInput): Promise<Undo> {
  const by = (await store.db.settings.get('settings'))?.userName
  return putConcern(store, concernOf(input, { id: store.newId(), day: today(store.clock), by }))
}

/** Writes a concern that was checked before. Doing it again changes nothing. Without a name in it, no line of the audit trail bears one. */
export async function putConcern(store: Store, concern: Concern): Promise<Undo> {
  return store.db.transaction('rw', tablesOf(store), async () => {
    await enterInventory(store, { toolId: concern.toolId, foundOn: concern.day, foundBy: 'flag', isAnonymous: concern.by === undefined })
    await changeRecordInTransaction(store, changeTo(store, concern, concern))
    return async () => {
      await takeConcernBack(store, concern)
    }
  })
}

export type ConcernHandling = Pick<Concern, 'state'> & Partial<Pick<Concern, 'handledBy' | 'outcome' | 'answer'>>

/** Takes it in hand, closes it with an outcome and an answer, or opens it again. Throws ZodError on bad input, ConflictError where it is no longer what was `opened`. */
export async function handleConcern(store: Store, concern: Concern, { state, handledBy, outcome, answer }: ConcernHandling, opened?: Opened<Concern>): Promise<Undo> {
  const { id, kind, toolId, day, text, by } = concern
  const isClosed = state === 'closed'
  const handled = concernSchema.parse({
    ...{ id, kind, toolId, day, text, state },
    ...(by && { by }),
    ...(handledBy && { handledBy }),
    ...(answer && { answer }),
    ...(isClosed && { outcome, closedOn: concern.closedOn ?? today(store.clock) }),
  })
  return store.db.transaction('rw', tablesOf(store), async () => changeRecordInTransaction(store, { ...changeTo(store, concern, handled), isAnonymous: false, opened }))
}

/** Its sender takes it back. */
export async function takeConcernBack(store: Store, concern: Concern): Promise<Undo> {
  return store.db.transaction('rw', tablesOf(store), async () => changeRecordInTransaction(store, changeTo(store, concern, undefined)))
}

/** What its sender does is not signed where the concern is not. */
function changeTo({ db }: Store, { id, toolId, by }: Concern, after: Concern | undefined): RecordChange<Concern, string> {
  return { table: db.concerns, key: id, subject: 'concern', about: toolId, change: () => after, isAnonymous: by === undefined }
}

function tablesOf({ db }: Store) {
  return [db.concerns, db.entries, db.audit, db.settings, db.meta]
}
