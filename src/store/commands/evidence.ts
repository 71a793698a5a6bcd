/** Evidence: a link, or a file with its hash. */
import { type Evidence, evidenceSchema } from '#core/register/evidence.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

export type EvidenceInput = Evidence extends infer Each ? (Each extends Evidence ? Omit<Each, 'id'> : never) : never

/** Adds evidence; a file comes with its bytes. Throws ZodError on bad input (too large, unknown type, link not https). The undo removes both. */
export async function addEvidence(store: Store, input: EvidenceInput, blob?: Blob): Promise<Undo> {
  const { db } = store
  const evidence = evidenceSchema.parse({ ...input, id: store.newId() })
  return db.transaction('rw', [db.evidence, db.evidenceFiles, db.audit, db.settings, db.meta], async () => {
    if (blob !== undefined) await db.evidenceFiles.put({ evidenceId: evidence.id, blob })
    await changeRecordInTransaction(store, { table: db.evidence, key: evidence.id, subject: 'evidence', about: evidence.subjectId, change: () => evidence })
    return async () => {
      await deleteEvidence(store, evidence)
    }
  })
}

/** Removes evidence and its file. The undo brings both back. */
export async function deleteEvidence(store: Store, evidence: Evidence): Promise<Undo> {
  const { db } = store
  const { id, ...input } = evidence
  return db.transaction('rw', [db.evidence, db.evidenceFiles, db.audit, db.settings, db.meta], async () => {
    const file = await db.evidenceFiles.get(id)
    await db.evidenceFiles.delete(id)
    await changeRecordInTransaction(store, { table: db.evidence, key: id, subject: 'evidence', about: evidence.subjectId, change: () => undefined })
    return async () => {
      await addEvidence(store, input, file?.blob)
    }
  })
}
