/** What procurement records of a vendor: itself, its certificates, claims, scope judgements and answers to the controls. */
import { type ControlAnswer, controlAnswerSchema } from '#core/controls/control-points.ts'
import { type Certificate, type Claim, claimSchema, recordedCertificateSchema, type ScopeJudgement, scopeJudgementSchema } from '#core/register/certificate.ts'
import type { Opened } from '#core/register/conflict.ts'
import { type VendorEntry, vendorEntrySchema } from '#core/register/vendor-entry.ts'
import { changeRecord, changeRecordInTransaction, type Undo, undoTogether } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** All of these validate first and throw ZodError on bad input, with the field's path, and ConflictError where the record is no longer what was `opened`; nothing is written then. */

export async function saveVendor(store: Store, input: VendorEntry, opened?: Opened<VendorEntry>): Promise<Undo> {
  const vendor = vendorEntrySchema.parse(input)
  return changeRecord(store, { table: store.db.vendors, key: vendor.id, subject: 'vendor', about: vendor.id, change: () => vendor, opened })
}

/** Saves a new certificate (without id) or a changed one. */
export async function saveCertificate(store: Store, input: Omit<Certificate, 'id'> & { id?: string }, opened?: Opened<Certificate>): Promise<Undo> {
  const certificate = recordedCertificateSchema.parse({ ...input, id: input.id ?? store.newId() })
  return changeRecord(store, { table: store.db.certificates, key: certificate.id, subject: 'certificate', about: certificate.vendorId, change: () => certificate, opened })
}

/** Deletes a certificate. Its evidence stays with the vendor; the undo gives it back to the certificate. */
export async function deleteCertificate(store: Store, { id, vendorId }: Certificate): Promise<Undo> {
  const { db } = store
  const tables = [db.certificates, db.evidence, db.audit, db.settings, db.meta]
  return db.transaction('rw', tables, async () => {
    const undos: Undo[] = []
    for (const evidence of await db.evidence.where({ subjectKind: 'certificate', subjectId: id }).toArray()) {
      const change = () => ({ ...evidence, subjectKind: 'vendor' as const, subjectId: vendorId })
      undos.push(await changeRecordInTransaction(store, { table: db.evidence, key: evidence.id, subject: 'evidence', about: vendorId, change }))
    }
    undos.push(await changeRecordInTransaction(store, { table: db.certificates, key: id, subject: 'certificate', about: vendorId, change: () => undefined }))
    return undoTogether(store, tables, undos)
  })
}

/** Judges whether a certificate covers a tool in a plan; judging again replaces the judgement. */
export async function judgeScope(store: Store, input: ScopeJudgement, opened?: Opened<ScopeJudgement>): Promise<Undo> {
  const judgement = scopeJudgementSchema.parse(input)
  return changeRecord(store, {
    table: store.db.judgements,
    key: [judgement.certificateId, judgement.toolId, judgement.plan],
    subject: 'scope-judgement',
    about: judgement.toolId,
    change: () => judgement,
    opened,
  })
}

/** Takes a judgement back: the scope counts as not judged again. */
export async function deleteJudgement(store: Store, { certificateId, toolId, plan }: ScopeJudgement): Promise<Undo> {
  return changeRecord(store, { table: store.db.judgements, key: [certificateId, toolId, plan], subject: 'scope-judgement', about: toolId, change: () => undefined })
}

export async function saveClaim(store: Store, input: Omit<Claim, 'id'> & { id?: string }, opened?: Opened<Claim>): Promise<Undo> {
  const claim = claimSchema.parse({ ...input, id: input.id ?? store.newId() })
  return changeRecord(store, { table: store.db.claims, key: claim.id, subject: 'claim', about: claim.vendorId, change: () => claim, opened })
}

export async function deleteClaim(store: Store, { id, vendorId }: Claim): Promise<Undo> {
  return changeRecord(store, { table: store.db.claims, key: id, subject: 'claim', about: vendorId, change: () => undefined })
}

export async function answerControl(store: Store, input: ControlAnswer, opened?: Opened<ControlAnswer>): Promise<Undo> {
  const answer = controlAnswerSchema.parse(input)
  return changeRecord(store, {
    table: store.db.controlAnswers,
    key: [answer.vendorId, answer.pointId],
    subject: 'control-answer',
    about: answer.vendorId,
    change: () => answer,
    opened,
  })
}
