import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { decide } from '#store/commands/decisions.ts'
import { addEvidence } from '#store/commands/evidence.ts'
import { flagTool } from '#store/commands/flags.ts'
import { mergeOwnTool } from '#store/commands/merge-own-tool.ts'
import { addOwnTool, changeOwnTool, resumeOwnTool, retireOwnTool } from '#store/commands/own-tools.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { takeOutOwnTool } from '#store/commands/take-out-own-tool.ts'
import { judgeScope } from '#store/commands/vendors.ts'
import { readAuditTrail, readFacts, readNoticedOwnTools } from '#store/queries.ts'
import { type TestStore, testStore } from '../test-store.ts'

const day = (text: string) => text as IsoDate
const pixel = { name: 'PixelWrite', matches: [{ host: 'pixelwrite.example' }] }
const id = 'own-pixelwrite-example'
const approved = { status: 'approved' as const, conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [], reviewBy: day('2027-06-01') }

describe('addOwnTool', () => {
  it('adds the tool and its inventory entry', async () => {
    const store = testStore()
    expect(await addOwnTool(store, { ...pixel, category: 'writing' }, 'import')).toBe(id)
    expect(await store.db.ownTools.toArray()).toEqual([{ id, ...pixel, category: 'writing', addedOn: '2026-11-22' }])
    expect(await store.db.entries.toArray()).toMatchObject([{ toolId: id, foundBy: 'import' }])
  })

  it('puts a vendor that nobody knows yet into the register', async () => {
    const store = testStore()
    await addOwnTool(store, { ...pixel, vendorName: 'Pixel KK' })
    expect(await store.db.vendors.toArray()).toMatchObject([{ id: 'own-pixel-kk', name: 'Pixel KK', position: 'unknown' }])
    expect(await store.db.ownTools.get(id)).toMatchObject({ vendorId: 'own-pixel-kk' })
  })

  it('tells two tools at one host apart by their paths', async () => {
    const store = testStore()
    const at = (path: string) => addOwnTool(store, { name: path, matches: [{ host: 'suite.example', path }] })
    expect([await at('/draw'), await at('/write'), await at('/draw')]).toEqual(['own-suite-example', 'own-suite-example-write', 'own-suite-example'])
  })

  it('writes nothing when the name is missing', async () => {
    const store = testStore()
    await expect(addOwnTool(store, { ...pixel, name: ' ', vendorName: 'Pixel KK' })).rejects.toMatchObject({ issues: [{ path: ['name'], message: 'required' }] })
    expect([await store.db.ownTools.count(), await store.db.vendors.count(), await store.db.audit.count()]).toEqual([0, 0, 0])
  })

  it('is taken out again with what was noticed since', async () => {
    const store = testStore()
    await addOwnTool(store, pixel)
    await recordSighting(store, { toolId: id, host: 'pixelwrite.example', day: day('2026-11-22'), kind: 'presence' })
    await takeOutOwnTool(store, id)
    expect([await store.db.ownTools.count(), await store.db.entries.count(), await store.db.sightings.count()]).toEqual([0, 0, 0])
  })
})

describe('changeOwnTool', () => {
  it('changes everything but the id, and back', async () => {
    const store = testStore()
    await addOwnTool(store, pixel)
    const undo = await changeOwnTool(store, id, { name: 'Pixel', matches: [{ host: 'pixel.example', path: '/app' }], category: 'image', vendorId: 'openai' })
    expect(await store.db.ownTools.get(id)).toEqual({
      id,
      name: 'Pixel',
      matches: [{ host: 'pixel.example', path: '/app' }],
      category: 'image',
      vendorId: 'openai',
      addedOn: '2026-11-22',
    })
    await undo()
    expect(await store.db.ownTools.get(id)).toMatchObject(pixel)
    expect((await readAuditTrail(store.db)).filter((line) => line.subject === 'own-tool').map((line) => line.action)).toEqual(['changed', 'changed', 'created'])
  })
})

describe('a retired tool', () => {
  it('is no longer noticed and keeps its history', async () => {
    const store = testStore()
    await addOwnTool(store, pixel)
    await recordSighting(store, { toolId: id, host: 'pixelwrite.example', day: day('2026-11-22'), kind: 'document' })
    await retireOwnTool(store, id)
    expect(await readNoticedOwnTools(store.db)).toEqual([])
    expect(await store.db.ownTools.get(id)).toMatchObject({ retiredOn: '2026-11-22' })
    expect([await store.db.sightings.count(), await store.db.entries.count()]).toEqual([1, 1])
  })

  it.each([
    ['by hand', (store: TestStore) => resumeOwnTool(store, id)],
    ['when somebody adds it anew', (store: TestStore) => addOwnTool(store, pixel)],
  ])('is noticed again %s', async (_, resume) => {
    const store = testStore()
    await addOwnTool(store, pixel)
    await retireOwnTool(store, id)
    await resume(store)
    expect(await readNoticedOwnTools(store.db)).toEqual([{ id, ...pixel, addedOn: '2026-11-22' }])
  })
})

describe('mergeOwnTool', () => {
  const catalogue = { tools: new Map([['pixel-write', { id: 'pixel-write', matches: [{ host: 'pixelwrite.example' }] }]]), hostSets: {} }
  const merge = (store: TestStore) => mergeOwnTool(store, id, 'pixel-write', catalogue)
  const visit = (store: TestStore, toolId: string, on = '2026-11-22') => recordSighting(store, { toolId, host: 'pixelwrite.example', day: day(on), kind: 'document' })

  async function storeWithBoth(): Promise<TestStore> {
    const store = testStore()
    await store.db.settings.put({ ...(await store.db.settings.get('settings')), id: 'settings', userName: 'Mika Sato' } as never)
    await addOwnTool(store, pixel)
    for (const on of ['2026-11-20', '2026-11-21', '2026-11-21']) await visit(store, id, on)
    await visit(store, 'pixel-write', '2026-11-21')
    await decide(store, id, approved)
    await decide(store, 'other', { ...approved, status: 'not-allowed', reason: 'No.', useInstead: id })
    await flagTool(store, { toolId: id, purpose: 'Drafting', data: [], account: 'work' })
    await judgeScope(store, { certificateId: 'c1', toolId: id, plan: '', verdict: 'yes', judgedOn: day('2026-11-21') })
    await addEvidence(store, { kind: 'link', subjectKind: 'tool', subjectId: id, title: 'Terms', url: 'https://pixelwrite.example/terms', seenOn: day('2026-11-21') })
    return store
  }

  it('moves everything on record and deletes the own tool, in the name of who did it', async () => {
    const store = await storeWithBoth()
    await merge(store)
    const { entries, sightings, flags, judgements, evidence, ownTools } = await readFacts(store.db)
    expect(ownTools).toEqual([])
    expect(sightings.map(({ toolId, day, count }) => `${toolId} ${day} ${count}`)).toEqual(['pixel-write 2026-11-20 1', 'pixel-write 2026-11-21 3'])
    expect(entries.map(({ toolId, foundOn, decision }) => [toolId, foundOn, decision.status, decision.useInstead])).toEqual([
      ['other', '2026-11-22', 'not-allowed', 'pixel-write'],
      ['pixel-write', '2026-11-21', 'approved', undefined],
    ])
    expect([...flags, ...judgements].map((record) => record.toolId)).toEqual(['pixel-write', 'pixel-write'])
    expect(evidence.map((each) => each.subjectId)).toEqual(['pixel-write'])
    const merged = (await readAuditTrail(store.db)).filter((line) => line.reason === `merged: ${id} → pixel-write`)
    expect(new Set(merged.map((line) => line.subject))).toEqual(new Set(['tool', 'scope-judgement', 'evidence', 'own-tool']))
    expect(new Set(merged.map((line) => line.by))).toEqual(new Set(['Mika Sato']))
  })

  it('is taken back whole, and keeps what was noticed since', async () => {
    const store = await storeWithBoth()
    const before = await readFacts(store.db)
    const undo = await merge(store)
    await visit(store, 'pixel-write', '2026-11-21')
    await undo()
    const after = await readFacts(store.db)
    expect({ ...after, sightings: [] }).toEqual({ ...before, sightings: [] })
    expect(after.sightings.map(({ toolId, day, count }) => `${toolId} ${day} ${count}`)).toEqual([`${id} 2026-11-20 1`, `${id} 2026-11-21 2`, 'pixel-write 2026-11-21 2'])
  })
})
