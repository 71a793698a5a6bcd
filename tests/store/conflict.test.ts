import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { ConflictError } from '#core/register/conflict.ts'
import type { VendorEntry } from '#core/register/vendor-entry.ts'
import { decide } from '#store/commands/decisions.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { answerControl, deleteClaim, judgeScope, saveCertificate, saveClaim, saveVendor } from '#store/commands/vendors.ts'
import { type TestStore, testStore } from './test-store.ts'

const day = (text: string) => text as IsoDate
const opened: VendorEntry = { id: 'acme' as VendorEntry['id'], position: 'unknown', riskTier: 'low' }
const approval = { status: 'approved' as const, conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [], reviewBy: day('2027-11-22') }
const claim = { vendorId: 'acme', edition: 'ISO/IEC 42001:2023', position: 'held' as const, saidBy: 'Vendor', level: 'vendor-statement' as const, seenOn: day('2026-11-22') }

async function conflictOf(work: Promise<unknown>): Promise<ConflictError['sides']> {
  const fault = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(fault instanceof ConflictError)) throw new Error(`no conflict but ${String(fault)}`)
  return fault.sides
}

const lines = (store: TestStore) => store.db.audit.count()

describe('a record that was changed since it was opened', () => {
  it('is not overwritten: both sides are told and nothing is written', async () => {
    const store = testStore()
    await saveVendor(store, opened)
    await saveVendor(store, { ...opened, owner: 'Mika' }, { record: opened })
    const before = await lines(store)
    const sides = await conflictOf(saveVendor(store, { ...opened, riskTier: 'high' }, { record: opened }))
    expect(sides).toEqual({ subject: 'vendor', subjectId: 'acme', about: 'acme', opened, theirs: { ...opened, owner: 'Mika' }, mine: { ...opened, riskTier: 'high' } })
    expect(await store.db.vendors.get('acme')).toEqual({ ...opened, owner: 'Mika' })
    expect(await lines(store)).toBe(before)
  })

  it('is overwritten once somebody has seen the other side', async () => {
    const store = testStore()
    await saveVendor(store, { ...opened, owner: 'Mika' })
    await saveVendor(store, { ...opened, riskTier: 'high' }, { record: { ...opened, owner: 'Mika' } })
    expect(await store.db.vendors.get('acme')).toEqual({ ...opened, riskTier: 'high' })
  })

  it('is no conflict where both say the same', async () => {
    const store = testStore()
    await saveVendor(store, { ...opened, riskTier: 'high' })
    await saveVendor(store, { ...opened, riskTier: 'high' }, { record: opened })
    expect(await lines(store)).toBe(1)
  })

  it('is a conflict too where it was deleted, or made by somebody else', async () => {
    const store = testStore()
    await saveClaim(store, claim)
    const [saved] = await store.db.claims.toArray()
    if (saved === undefined) throw new Error('not saved')
    await deleteClaim(store, saved)
    expect((await conflictOf(saveClaim(store, { ...saved, saidBy: 'Paper' }, { record: saved }))).theirs).toBeUndefined()
    const answer = { vendorId: 'acme', pointId: 'exit', state: 'met' } as const
    await answerControl(store, answer as Parameters<typeof answerControl>[1])
    expect((await conflictOf(answerControl(store, { ...answer, state: 'open' } as Parameters<typeof answerControl>[1], { record: undefined }))).opened).toBeUndefined()
  })

  it('keeps two forms for a new record apart', async () => {
    const store = testStore()
    const certificate = { vendorId: 'acme', edition: 'ISO/IEC 42001:2023', accredited: 'unknown', sites: [], state: 'active', evidenceLevel: 'none' } as const
    await saveCertificate(store, certificate as never, { record: undefined })
    await saveCertificate(store, certificate as never, { record: undefined })
    expect(await store.db.certificates.count()).toBe(2)
  })
})

describe('a decision', () => {
  it('does not collide with a first visit, which changes the entry but not the decision', async () => {
    const store = testStore()
    await recordSighting(store, { toolId: 'chat', host: 'a.example', day: day('2026-11-20'), kind: 'document' })
    await decide(store, 'chat', approval, { record: undefined })
    expect(await store.db.entries.get('chat')).toMatchObject({ foundBy: 'visit', decision: { status: 'approved' } })
  })

  it('is taken on a tool that is not in the inventory', async () => {
    const store = testStore()
    await decide(store, 'chat', approval, { record: undefined })
    expect(await store.db.entries.get('chat')).toMatchObject({ foundBy: 'import', decision: { status: 'approved' } })
  })

  it('collides with another decision', async () => {
    const store = testStore()
    await decide(store, 'chat', approval)
    const entry = await store.db.entries.get('chat')
    await decide(store, 'chat', { ...approval, status: 'not-allowed', reason: 'Trains on input.', reviewBy: undefined as never })
    expect((await conflictOf(decide(store, 'chat', { ...approval, reviewBy: day('2027-01-01') }, { record: entry }))).theirs).toMatchObject({ decision: { status: 'not-allowed' } })
  })
})

describe('taking a change back', () => {
  it('stops where somebody changed the record since', async () => {
    const store = testStore()
    const judgement = { certificateId: 'c1', toolId: 'chat', plan: '', verdict: 'yes', judgedOn: day('2026-11-22') } as const
    const undo = await judgeScope(store, judgement as Parameters<typeof judgeScope>[1])
    await judgeScope(store, { ...judgement, verdict: 'excluded' } as Parameters<typeof judgeScope>[1])
    await conflictOf(undo())
    expect(await store.db.judgements.toArray()).toMatchObject([{ verdict: 'excluded' }])
  })
})
