import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { NewerDataError } from '#store/change-record.ts'
import { decide } from '#store/commands/decisions.ts'
import { deleteEverything, deleteSightings } from '#store/commands/deletion.ts'
import { addEvidence, deleteEvidence } from '#store/commands/evidence.ts'
import { deleteFlag, flagTool } from '#store/commands/flags.ts'
import { addOwnTool } from '#store/commands/own-tools.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { answerControl, deleteCertificate, judgeScope, saveCertificate, saveClaim, saveVendor } from '#store/commands/vendors.ts'
import { schemaVersion } from '#store/database.ts'
import { isNewerData, readAuditTrail, readEvidenceFile, readFacts, readHistory, readSettings } from '#store/queries.ts'
import { type TestStore, testStore } from './test-store.ts'

const day = (text: string) => text as IsoDate
const approval = { status: 'approved' as const, conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [], reviewBy: day('2027-11-22') }
const certificate = {
  vendorId: 'acme',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'unknown' as const,
  sites: [],
  state: 'active' as const,
  certifiedEntity: 'Acme Inc.',
  evidenceLevel: 'certificate-seen' as const,
}

async function trail(store: TestStore) {
  return (await readAuditTrail(store.db)).toReversed().map(({ seq, by, subject, action, changes }) => ({ seq, by, subject, action, fields: changes.map((change) => change.field) }))
}

describe('every change to the register', () => {
  it('is written to the audit trail with who, when, from what to what', async () => {
    const store = testStore()
    await changeSettings(store, { userName: 'Mika Sato' })
    await decide(store, 'chat', { ...approval, status: 'under-review', reviewBy: undefined as never })
    store.setNow('2026-11-23T10:00:00Z')
    await decide(store, 'chat', approval)
    const [last] = await readHistory(store.db, ['chat'])
    expect(last).toMatchObject({ seq: 3, at: '2026-11-23T10:00:00Z', by: 'Mika Sato', subject: 'tool', action: 'changed' })
    expect(last?.changes).toContainEqual({ field: 'decision.status', from: 'under-review', to: 'approved' })
    expect(last?.changes).toContainEqual({ field: 'decision.reviewBy', from: null, to: '2027-11-22' })
  })

  it('covers every kind of record', async () => {
    const store = testStore()
    await saveVendor(store, { id: 'acme', position: 'held', riskTier: 'high' })
    await saveCertificate(store, certificate)
    await judgeScope(store, { certificateId: 'id-1', toolId: 'chat', plan: '', verdict: 'yes', judgedOn: day('2026-11-22') })
    await saveClaim(store, { vendorId: 'acme', edition: 'ISO/IEC 42001:2023', position: 'held', saidBy: 'Vendor', level: 'vendor-statement', seenOn: day('2026-11-22') })
    await answerControl(store, { vendorId: 'acme', pointId: 'exit', state: 'met' })
    await addEvidence(store, { kind: 'link', subjectKind: 'vendor', subjectId: 'acme', title: 'Register', url: 'https://register.example/1', seenOn: day('2026-11-22') })
    await flagTool(store, { toolId: 'chat', purpose: '', data: [], account: 'work' })
    await addOwnTool(store, { matches: [{ host: 'tool.example' }], name: 'Tool' })
    expect((await trail(store)).map((line) => `${line.seq} ${line.subject} ${line.action}`)).toEqual([
      '1 vendor created',
      '2 certificate created',
      '3 scope-judgement created',
      '4 claim created',
      '5 control-answer created',
      '6 evidence created',
      '7 tool created',
      '8 flag created',
      '9 own-tool created',
      '10 tool created',
    ])
  })

  it('writes nothing when nothing differs', async () => {
    const store = testStore()
    await saveVendor(store, { id: 'acme', position: 'held', riskTier: 'high' })
    await saveVendor(store, { riskTier: 'high', position: 'held', id: 'acme' })
    expect(await store.db.audit.count()).toBe(1)
  })

  it('can be taken back, and both steps stay in the trail', async () => {
    const store = testStore()
    await decide(store, 'chat', approval)
    const undo = await decide(store, 'chat', { ...approval, status: 'not-allowed', reason: 'Trains on input.', reviewBy: undefined as never })
    await undo()
    expect((await store.db.entries.get('chat'))?.decision.status).toBe('approved')
    expect((await trail(store)).map((line) => line.action)).toEqual(['created', 'changed', 'changed'])
  })

  it('brings back what was deleted', async () => {
    const store = testStore()
    await saveCertificate(store, certificate)
    const [saved] = await store.db.certificates.toArray()
    if (saved === undefined) throw new Error('not saved')
    const undo = await deleteCertificate(store, saved)
    expect(await store.db.certificates.count()).toBe(0)
    await undo()
    expect(await store.db.certificates.toArray()).toEqual([saved])
  })

  it('leaves record and trail untouched when the input is bad', async () => {
    const store = testStore()
    await expect(saveCertificate(store, { ...certificate, issuedOn: day('2026-05-01'), expiresOn: day('2026-04-01') })).rejects.toThrow(ZodError)
    await expect(decide(store, 'chat', { ...approval, reviewBy: undefined as never })).rejects.toThrow(ZodError)
    await expect(flagTool(store, { toolId: 'chat', purpose: 'x'.repeat(501), data: [], account: 'work' })).rejects.toThrow(ZodError)
    expect([await store.db.certificates.count(), await store.db.entries.count(), await store.db.flags.count(), await store.db.audit.count()]).toEqual([0, 0, 0, 0])
  })

  it('numbers the lines without a gap when changes come at once', async () => {
    const store = testStore()
    await Promise.all(Array.from({ length: 20 }, (_, i) => saveVendor(store, { id: `vendor-${i}`, position: 'unknown', riskTier: 'low' })))
    expect((await trail(store)).map((line) => line.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })
})

describe('flags and own tools', () => {
  it('put the tool into the inventory; taking the flag back leaves it found', async () => {
    const store = testStore()
    await changeSettings(store, { userName: 'Ken Ito' })
    await flagTool(store, { toolId: 'chat', purpose: 'Drafting', data: ['internal'], account: 'personal' })
    const [flag] = await store.db.flags.toArray()
    expect(flag).toEqual({ id: 'id-1', toolId: 'chat', day: '2026-11-22', purpose: 'Drafting', data: ['internal'], account: 'personal', by: 'Ken Ito' })
    if (flag) await deleteFlag(store, flag)
    expect([await store.db.flags.count(), await store.db.entries.count()]).toEqual([0, 1])
  })

  it('keep one own tool per host', async () => {
    const store = testStore()
    expect(await addOwnTool(store, { matches: [{ host: 'app.pixel-write.example' }], name: 'PixelWrite' })).toBe('own-app-pixel-write-example')
    await addOwnTool(store, { matches: [{ host: 'app.pixel-write.example' }], name: 'Another name' })
    expect(await store.db.ownTools.toArray()).toMatchObject([{ name: 'PixelWrite', matches: [{ host: 'app.pixel-write.example' }] }])
  })
})

describe('evidence files', () => {
  it('are kept with their bytes, and come back on undo', async () => {
    const store = testStore()
    const blob = new Blob(['certificate'])
    await addEvidence(
      store,
      {
        kind: 'file',
        subjectKind: 'vendor',
        subjectId: 'acme',
        title: 'Certificate',
        fileName: 'c.pdf',
        mediaType: 'application/pdf',
        bytes: 11,
        sha256: 'a'.repeat(64),
        seenOn: day('2026-11-22'),
      },
      blob,
    )
    const [evidence] = await store.db.evidence.toArray()
    if (evidence === undefined) throw new Error('not saved')
    const undo = await deleteEvidence(store, evidence)
    expect([await store.db.evidence.count(), await store.db.evidenceFiles.count()]).toEqual([0, 0])
    await undo()
    const [restored] = await store.db.evidence.toArray()
    expect(restored?.title).toBe('Certificate')
    expect(await readEvidenceFile(store.db, restored?.id ?? '')).toBeDefined()
  })
})

describe('deleting', () => {
  it('removes the sightings of one tool and brings them back', async () => {
    const store = testStore()
    for (const toolId of ['chat', 'draw']) await recordSighting(store, { toolId, host: 'a.example', day: day('2026-11-20'), kind: 'document' })
    const undo = await deleteSightings(store, 'chat')
    expect((await store.db.sightings.toArray()).map((row) => row.toolId)).toEqual(['draw'])
    expect(await store.db.entries.count()).toBe(2)
    await undo()
    expect(await store.db.sightings.count()).toBe(2)
  })

  it('empties everything but the schema version', async () => {
    const store = testStore()
    await changeSettings(store, { userName: 'Mika Sato' })
    await decide(store, 'chat', approval)
    await deleteEverything(store)
    const facts = await readFacts(store.db)
    expect(Object.values(facts).flat()).toEqual([])
    expect([await store.db.audit.count(), (await readSettings(store.db)).userName, await isNewerData(store.db)]).toEqual([0, '', false])
  })
})

describe('data of a newer Daylight', () => {
  it('is read but never written', async () => {
    const store = testStore()
    await decide(store, 'chat', approval)
    await store.db.meta.put({ key: 'schemaVersion', value: schemaVersion + 1 })
    expect(await isNewerData(store.db)).toBe(true)
    await expect(decide(store, 'chat', { ...approval, status: 'retired' })).rejects.toThrow(NewerDataError)
    await expect(recordSighting(store, { toolId: 'draw', host: 'a.example', day: day('2026-11-20'), kind: 'document' })).rejects.toThrow(NewerDataError)
    expect((await readFacts(store.db)).entries).toHaveLength(1)
    expect(await store.db.sightings.count()).toBe(0)
  })
})
