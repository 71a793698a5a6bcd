/** What people wrote about a tool, beside decision and flags: exceptions, requests and concerns, corrective actions. It follows the tool to another id. */
import type { Concern } from '#core/register/concern.ts'
import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import type { ToolException } from '#core/register/exception.ts'
import { changeRecordInTransaction } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

export interface RecordsAboutTool {
  exceptions: readonly ToolException[]
  concerns: readonly Concern[]
  correctiveActions: readonly CorrectiveAction[]
}

export function tablesAboutTool({ db }: Pick<Store, 'db'>) {
  return [db.exceptions, db.concerns, db.correctiveActions]
}

export async function readRecordsAbout({ db }: Pick<Store, 'db'>, toolId: string): Promise<RecordsAboutTool> {
  return {
    exceptions: await db.exceptions.where({ toolId }).toArray(),
    concerns: await db.concerns.where({ toolId }).toArray(),
    correctiveActions: await db.correctiveActions.where({ subjectKind: 'tool', subjectId: toolId }).toArray(),
  }
}

/** To the one heir; each record is whole. Call inside a transaction on the tables. */
export async function moveRecordsAbout(store: Store, from: string, to: string): Promise<void> {
  const { exceptions, concerns, correctiveActions } = await readRecordsAbout(store, from)
  await store.db.exceptions.bulkPut(exceptions.map((each) => ({ ...each, toolId: to })))
  await store.db.concerns.bulkPut(concerns.map((each) => ({ ...each, toolId: to })))
  await store.db.correctiveActions.bulkPut(correctiveActions.map((each) => ({ ...each, subjectId: to })))
}

/** Puts them back where they were. */
export async function restoreRecordsAbout({ db }: Store, records: RecordsAboutTool): Promise<void> {
  await db.exceptions.bulkPut(records.exceptions)
  await db.concerns.bulkPut(records.concerns)
  await db.correctiveActions.bulkPut(records.correctiveActions)
}

/** Deletes them, with a line for each. Call inside a transaction on the tables and those of the audit trail. */
export async function deleteRecordsAbout(store: Store, toolId: string): Promise<void> {
  const { db } = store
  const { exceptions, concerns, correctiveActions } = await readRecordsAbout(store, toolId)
  const gone = { about: toolId, change: () => undefined }
  for (const { id } of exceptions) await changeRecordInTransaction(store, { ...gone, table: db.exceptions, key: id, subject: 'exception' })
  for (const { id } of concerns) await changeRecordInTransaction(store, { ...gone, table: db.concerns, key: id, subject: 'concern' })
  for (const { id } of correctiveActions) await changeRecordInTransaction(store, { ...gone, table: db.correctiveActions, key: id, subject: 'corrective-action' })
}
