import { describe, expect, it } from 'vitest'
import { flagNewTool } from '#store/commands/flag-new-tool.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { testStore } from '../test-store.ts'

const site = { host: 'pixelwrite.example', name: 'PixelWrite' }
const flag = { purpose: 'Drafting', data: ['internal' as const], account: 'work' as const }

describe('flagNewTool', () => {
  it('adds the tool, its inventory entry and the flag', async () => {
    const { db, ...rest } = testStore()
    await flagNewTool({ db, ...rest }, site, flag)
    expect(await db.ownTools.toArray()).toMatchObject([{ id: 'own-pixelwrite-example', name: 'PixelWrite', matches: [{ host: 'pixelwrite.example' }] }])
    expect(await db.entries.toArray()).toMatchObject([{ toolId: 'own-pixelwrite-example', foundBy: 'flag', decision: { status: 'unreviewed' } }])
    expect(await db.flags.toArray()).toMatchObject([{ toolId: 'own-pixelwrite-example', purpose: 'Drafting', account: 'work' }])
  })

  it('writes nothing at all when the flag is not valid', async () => {
    const store = testStore()
    await expect(flagNewTool(store, site, { ...flag, purpose: 'x'.repeat(501) })).rejects.toThrow()
    expect(await store.db.ownTools.count()).toBe(0)
    expect(await store.db.entries.count()).toBe(0)
    expect(await store.db.audit.count()).toBe(0)
  })

  it('names the fault when the name is missing', async () => {
    await expect(flagNewTool(testStore(), { ...site, name: ' ' }, flag)).rejects.toMatchObject({ issues: [{ path: ['name'], message: 'required' }] })
  })

  it('takes a new tool out again, with what was noticed of it since, and leaves the trail', async () => {
    const store = testStore()
    const undo = await flagNewTool(store, site, flag)
    await recordSighting(store, { toolId: 'own-pixelwrite-example', host: 'pixelwrite.example', day: '2026-11-22' as never, kind: 'presence' })
    await undo()
    expect(await store.db.ownTools.count()).toBe(0)
    expect(await store.db.entries.count()).toBe(0)
    expect(await store.db.flags.count()).toBe(0)
    expect(await store.db.sightings.count()).toBe(0)
    expect((await store.db.audit.toArray()).map((entry) => entry.action)).toEqual(['created', 'created', 'created', 'deleted', 'deleted', 'deleted', 'deleted'])
  })

  it('takes back only the flag where the tool was there before', async () => {
    const store = testStore()
    await flagNewTool(store, site, flag)
    const undo = await flagNewTool(store, site, { ...flag, purpose: 'Summaries' })
    await undo()
    expect(await store.db.ownTools.count()).toBe(1)
    expect((await store.db.flags.toArray()).map((each) => each.purpose)).toEqual(['Drafting'])
  })
})
