/** Evidence: a link, or a file with its hash; what is looked at again; and a certificate that is recorded together with its file. */
import { today } from '#core/calendar/clock.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { type Evidence, evidenceSchema, sameFile, seenAgain } from '#core/register/evidence.ts'
import { changeRecordInTransaction, type Undo, undoTogether } from '#store/change-record.ts'
import { saveCertificate } from '#store/commands/vendors.ts'
import type { Store } from '#store/store.ts'

export type EvidenceInput = Evidence extends infer Each ? (Each extends Evidence ? Omit<Each, 'id'> : never) : never

/**
 * Adds evidence; a file comes with its bytes. A file that is held already for the same record is noted as seen again, unchanged, instead.
 * Throws ZodError on bad input (too large, unknown type, link not https). The undo takes back what was done.
 */
export async function addEvidence(store: Store, input: EvidenceInput, blob?: Blob): Promise<Undo> {
  const evidence = evidenceSchema.parse({ ...input, id: store.newId() })
  return store.db.transaction('rw', tablesOf(store), async () => {
    const held = evidence.kind === 'file' ? sameFile(await store.db.evidence.where(subjectOf(evidence)).toArray(), evidence) : undefined
    if (held) return putEvidence(store, seenAgain(held, evidence.seenOn))
    return putEvidence(store, evidence, blob)
  })
}

/** Notes that evidence was looked at again today and is unchanged. */
export async function noteSeenAgain(store: Store, { id }: Evidence): Promise<Undo> {
  return store.db.transaction('rw', tablesOf(store), async () => {
    const held = await store.db.evidence.get(id)
    return held ? putEvidence(store, seenAgain(held, today(store.clock))) : async () => {}
  })
}

/** Removes evidence and its file. The undo brings both back. */
export async function deleteEvidence(store: Store, evidence: Evidence): Promise<Undo> {
  const { db } = store
  return db.transaction('rw', tablesOf(store), async () => {
    const file = await db.evidenceFiles.get(evidence.id)
    await db.evidenceFiles.delete(evidence.id)
    await changeRecordInTransaction(store, { table: db.evidence, key: evidence.id, subject: 'evidence', about: await aboutOf(store, evidence), change: () => undefined })
    return async () => {
      await db.transaction('rw', tablesOf(store), async () => putEvidence(store, evidence, file?.blob))
    }
  })
}

/** Records a certificate and keeps the file that it was read from as its evidence, in one go. */
export async function saveCertificateWithFile(store: Store, input: Certificate, file: EvidenceInput, blob: Blob): Promise<Undo> {
  return store.db.transaction('rw', tablesOf(store), async () => {
    const undoCertificate = await saveCertificate(store, input)
    const undoFile = await addEvidence(store, { ...file, subjectKind: 'certificate', subjectId: input.id }, blob)
    return undoTogether(store, tablesOf(store), [undoCertificate, undoFile])
  })
}

/** Call inside a transaction on the tables of evidence. */
async function putEvidence(store: Store, evidence: Evidence, blob?: Blob): Promise<Undo> {
  const { db } = store
  const before = await db.evidence.get(evidence.id)
  if (blob !== undefined) await db.evidenceFiles.put({ evidenceId: evidence.id, blob })
  await changeRecordInTransaction(store, { table: db.evidence, key: evidence.id, subject: 'evidence', about: await aboutOf(store, evidence), change: () => evidence })
  return async () => {
    if (before === undefined) await deleteEvidence(store, evidence)
    else await db.transaction('rw', tablesOf(store), async () => putEvidence(store, before))
  }
}

/** Evidence on a certificate stands in the history of its vendor. */
async function aboutOf({ db }: Store, { subjectKind, subjectId }: Evidence): Promise<string> {
  return (subjectKind === 'certificate' ? (await db.certificates.get(subjectId))?.vendorId : undefined) ?? subjectId
}

function subjectOf({ subjectKind, subjectId }: Evidence) {
  return { subjectKind, subjectId }
}

function tablesOf({ db }: Store) {
  return [db.evidence, db.evidenceFiles, db.certificates, db.audit, db.settings, db.meta]
}
