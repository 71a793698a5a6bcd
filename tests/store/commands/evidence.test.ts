import { describe, expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { ControlAnswer } from '#core/controls/control-points.ts'
import { starterAnswers } from '#core/controls/starter-sets.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { ConflictError } from '#core/register/conflict.ts'
import type { Undo } from '#store/change-record.ts'
import { applyStarterSet } from '#store/commands/deployer-records.ts'
import { addEvidence, type EvidenceInput, noteSeenAgain, saveCertificateWithFile } from '#store/commands/evidence.ts'
import { answerControl, deleteCertificate, saveCertificate } from '#store/commands/vendors.ts'
import { type TestStore, testStore } from '../test-store.ts'

const file = (subjectId = 'acme', seenOn = '2026-01-01'): EvidenceInput =>
  ({
    subjectKind: 'vendor',
    subjectId,
    title: 'Certificate',
    seenOn,
    kind: 'file',
    fileName: 'c.pdf',
    mediaType: 'application/pdf',
    bytes: 4,
    sha256: 'a'.repeat(64),
  }) as EvidenceInput
const certificate = {
  id: 'c1',
  vendorId: 'acme',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'unknown',
  sites: [],
  state: 'active',
  certifiedEntity: 'Acme Inc.',
  evidenceLevel: 'certificate-seen',
} as unknown as Certificate
const blob = new Blob(['%PDF'])

test('the same file for the same record is seen again, unchanged; for another record it is kept', async () => {
  const store = testStore()
  await addEvidence(store, file(), blob)
  const undo = await addEvidence(store, file('acme', '2026-06-01'), blob)
  expect(await store.db.evidence.toArray()).toEqual([expect.objectContaining({ seenOn: '2026-01-01', seenAgainOn: ['2026-06-01'] })])
  await undo()
  expect((await store.db.evidence.toArray())[0]?.seenAgainOn).toBeUndefined()
  await addEvidence(store, file('other'), blob)
  expect(await store.db.evidence.count()).toBe(2)
})

test('looking twice on one day is noted once', async () => {
  const store = testStore()
  await addEvidence(store, file(), blob)
  const [evidence] = await store.db.evidence.toArray()
  if (evidence === undefined) throw new Error('nothing was added')
  await noteSeenAgain(store, evidence)
  await noteSeenAgain(store, evidence)
  expect((await store.db.evidence.toArray())[0]?.seenAgainOn).toHaveLength(1)
})

test('a certificate is recorded with its file, both in the history of the vendor, and one undo removes both', async () => {
  const store = testStore()
  const undo = await saveCertificateWithFile(store, certificate, file(), blob)
  expect(await store.db.evidence.toArray()).toEqual([expect.objectContaining({ subjectKind: 'certificate', subjectId: 'c1' })])
  expect((await store.db.audit.toArray()).map(({ subject, about }) => [subject, about])).toEqual([
    ['certificate', 'acme'],
    ['evidence', 'acme'],
  ])
  await undo()
  expect([await store.db.certificates.count(), await store.db.evidence.count(), await store.db.evidenceFiles.count()]).toEqual([0, 0, 0])
})

test('a bad certificate leaves no file behind', async () => {
  const store = testStore()
  await expect(saveCertificateWithFile(store, { ...certificate, edition: '' }, file(), blob)).rejects.toThrow()
  expect(await store.db.evidenceFiles.count()).toBe(0)
})

test('the evidence of a deleted certificate stays with its vendor, and comes back with it', async () => {
  const store = testStore()
  await saveCertificateWithFile(store, certificate, file(), blob)
  const undo = await deleteCertificate(store, certificate)
  expect(await store.db.evidence.toArray()).toEqual([expect.objectContaining({ subjectKind: 'vendor', subjectId: 'acme' })])
  await undo()
  expect(await store.db.evidence.toArray()).toEqual([expect.objectContaining({ subjectKind: 'certificate', subjectId: 'c1' })])
})

test('a starter set is taken back whole', async () => {
  const store = testStore()
  await store.db.controlAnswers.put({ vendorId: 'acme', pointId: 'logging', state: 'met', responsible: 'shared' } as never)
  const undo = await applyStarterSet(store, 'acme', 'api')
  expect(await store.db.controlAnswers.count()).toBe(8)
  await undo()
  expect(await store.db.controlAnswers.toArray()).toEqual([{ vendorId: 'acme', pointId: 'logging', state: 'met', responsible: 'shared' }])
})

describe('what is done in one go is taken back in one go, or not at all', () => {
  /** A record was changed since. */
  async function refusedUndo(store: TestStore, undo: Undo): Promise<void> {
    const everything = () => Promise.all(store.db.tables.map((table) => table.toArray()))
    const before = await everything()
    await expect(undo()).rejects.toThrow(ConflictError)
    expect(await everything()).toEqual(before)
  }

  test('a starter set of which one answer was given since', async () => {
    const store = testStore()
    const undo = await applyStarterSet(store, 'acme', 'api')
    const [first] = starterAnswers('api', 'acme', [])
    await answerControl(store, { ...first, state: 'met' } as ControlAnswer)
    await refusedUndo(store, undo)
  })

  test('a certificate with its file, changed since', async () => {
    const store = testStore()
    const undo = await saveCertificateWithFile(store, certificate, file(), blob)
    await saveCertificate(store, { ...certificate, number: 'AIMS-1' })
    await refusedUndo(store, undo)
  })

  test('a deleted certificate whose evidence got another title', async () => {
    const store = testStore()
    await saveCertificateWithFile(store, certificate, file(), blob)
    const undo = await deleteCertificate(store, certificate)
    await store.db.evidence.toCollection().modify({ title: 'Another' })
    await refusedUndo(store, undo)
  })
})

test('evidence keeps the day on which it expires', async () => {
  const store = testStore()
  await addEvidence(store, { ...file(), expiresOn: '2027-01-01' as IsoDate }, blob)
  expect((await store.db.evidence.toArray())[0]?.expiresOn).toBe('2027-01-01')
})
