/** What the organisation records as a user of AI: a tool's controls and regulatory notes, a vendor's programmes, uses that reach customers, and starter sets. */
import { type CustomerUse, customerUseSchema, type Programme, programmeSchema } from '#core/controls/programme.ts'
import { type StarterSetId, starterAnswers } from '#core/controls/starter-sets.ts'
import { type ToolControlAnswer, toolControlAnswerSchema } from '#core/controls/tool-control-points.ts'
import type { Opened } from '#core/register/conflict.ts'
import { type RegulatoryNote, regulatoryNoteSchema } from '#core/register/regulatory-note.ts'
import { changeRecord, changeRecordInTransaction, type Undo, undoTogether } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** All of these validate first and throw ZodError on bad input, ConflictError where the record is no longer what was `opened`; nothing is written then. */

export async function answerToolControl(store: Store, input: ToolControlAnswer, opened?: Opened<ToolControlAnswer>): Promise<Undo> {
  const answer = toolControlAnswerSchema.parse(input)
  const { toolId, pointId } = answer
  return changeRecord(store, { table: store.db.toolControlAnswers, key: [toolId, pointId], subject: 'tool-control-answer', about: toolId, change: () => answer, opened })
}

export async function saveRegulatoryNote(store: Store, input: RegulatoryNote, opened?: Opened<RegulatoryNote>): Promise<Undo> {
  const note = regulatoryNoteSchema.parse(input)
  return changeRecord(store, { table: store.db.regulatoryNotes, key: note.toolId, subject: 'regulatory-note', about: note.toolId, change: () => note, opened })
}

export async function saveProgramme(store: Store, input: Omit<Programme, 'id'> & { id?: string }, opened?: Opened<Programme>): Promise<Undo> {
  const programme = programmeSchema.parse({ ...input, id: input.id ?? store.newId() })
  return changeRecord(store, { table: store.db.programmes, key: programme.id, subject: 'programme', about: programme.vendorId, change: () => programme, opened })
}

export async function deleteProgramme(store: Store, { id, vendorId }: Programme): Promise<Undo> {
  return changeRecord(store, { table: store.db.programmes, key: id, subject: 'programme', about: vendorId, change: () => undefined })
}

export async function saveCustomerUse(store: Store, input: Omit<CustomerUse, 'id'> & { id?: string }, opened?: Opened<CustomerUse>): Promise<Undo> {
  const use = customerUseSchema.parse({ ...input, id: input.id ?? store.newId() })
  return changeRecord(store, { table: store.db.customerUses, key: use.id, subject: 'customer-use', about: use.vendorId, change: () => use, opened })
}

export async function deleteCustomerUse(store: Store, { id, vendorId }: CustomerUse): Promise<Undo> {
  return changeRecord(store, { table: store.db.customerUses, key: id, subject: 'customer-use', about: vendorId, change: () => undefined })
}

/** Names the usual party where nobody is named as responsible yet. One undo takes all of it back. */
export async function applyStarterSet(store: Store, vendorId: string, set: StarterSetId): Promise<Undo> {
  const { db } = store
  const tables = [db.controlAnswers, db.audit, db.settings, db.meta]
  return db.transaction('rw', tables, async () => {
    const undos: Undo[] = []
    for (const answer of starterAnswers(set, vendorId, await db.controlAnswers.where({ vendorId }).toArray())) {
      const key: [string, string] = [vendorId, answer.pointId]
      undos.push(await changeRecordInTransaction(store, { table: db.controlAnswers, key, subject: 'control-answer', about: vendorId, change: () => answer }))
    }
    return undoTogether(store, tables, undos)
  })
}
