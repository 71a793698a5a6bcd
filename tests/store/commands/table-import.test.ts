import { beforeEach, describe, expect, it } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { verifyTrail } from '#core/audit/verify-trail.ts'
import type { Register } from '#core/export/register-table.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { changesOf, type ImportPlan } from '#core/table-import/import-plan.ts'
import { sendConcern } from '#store/commands/concerns.ts'
import { importTable, RegisterMovedError } from '#store/commands/table-import.ts'
import { saveCertificate, saveVendor } from '#store/commands/vendors.ts'
import { sightingPages } from '#store/pages-of-rows.ts'
import { readFacts, readTrail } from '#store/queries.ts'
import { sampleDay } from '../../core/export/sample-tables.ts'
import { exported, planFor } from '../../core/table-import/planning.ts'
import { type TestStore, testStore } from '../test-store.ts'

let store: TestStore

beforeEach(() => {
  store = testStore()
})

async function register(): Promise<Register> {
  const facts = await readFacts(store.db)
  return { facts, profiles: joinProfiles(shippedCatalogue, facts, sampleDay), audit: [], today: sampleDay }
}

const take = (plan: ImportPlan, fileName = 'list.csv') => importTable(store, { table: plan.table, fileName, changes: changesOf(plan, 'update') })

const someVendors = 'Supplier,Homepage,Owner\r\nPixel Write,pixelwrite.example,Mika Sato\r\nOpenAI Inc.,https://openai.com,\r\n'

describe('importTable', () => {
  it("takes somebody else's list of vendors, known ones by their domain, with a line in the audit trail for each", async () => {
    const plan = planFor(someVendors, await register())
    expect(plan.rows.map(({ fate, match }) => [fate, match?.vendorId, match?.by])).toEqual([
      ['new', undefined, undefined],
      ['new', 'openai', 'domain'],
    ])
    await take(plan)
    expect(await store.db.vendors.toArray()).toMatchObject([
      { id: 'openai' },
      { id: 'pixel-write', name: 'Pixel Write', website: 'https://pixelwrite.example', owner: 'Mika Sato' },
    ])
    const { entries, head } = await readTrail(store.db)
    expect(entries.map(({ subject, subjectId, reason }) => [subject, subjectId, reason]).sort()).toEqual([
      ['vendor', 'openai', 'imported from list.csv'],
      ['vendor', 'pixel-write', 'imported from list.csv'],
    ])
    expect(verifyTrail(entries.toReversed(), head).isIntact).toBe(true)
  })

  it('is undone as a whole', async () => {
    await saveVendor(store, { id: 'openai', position: 'unknown', riskTier: 'high' })
    const before = await store.db.vendors.toArray()
    const undo = await take(planFor('Vendor id,Vendor,Risk tier\r\nopenai,OpenAI,Low\r\nnew-one,New One,High\r\n', await register()))
    expect(await store.db.vendors.get('openai')).toMatchObject({ riskTier: 'low' })
    expect(await undo()).toBe(0)
    expect(await store.db.vendors.toArray()).toEqual(before)
  })

  it('leaves what was changed since when it is undone, and says how much', async () => {
    const undo = await take(planFor(someVendors, await register()))
    await saveVendor(store, { id: 'pixel-write', name: 'Pixel Write', position: 'held', riskTier: 'low' })
    expect(await undo()).toBe(1)
    expect((await store.db.vendors.toArray()).map(({ id }) => id)).toEqual(['pixel-write'])
  })

  it('writes nothing where the register has changed since the file was looked through', async () => {
    await saveCertificate(store, { id: 'c1', vendorId: 'openai', edition: 'ISO/IEC 42001:2023', accredited: 'unknown', sites: [], state: 'active', evidenceLevel: 'none' })
    const file = exported('certificates', await register()).replace('Active', 'Suspended')
    const plan = planFor(`${file}`, await register())
    expect(plan.rows[0]).toMatchObject({ fate: 'changed', changes: [{ column: 'State in the register', from: 'Active', to: 'Suspended' }] })
    await saveCertificate(store, { id: 'c1', vendorId: 'openai', edition: 'ISO/IEC 42001:2023', accredited: 'yes', sites: [], state: 'active', evidenceLevel: 'none' })
    await expect(take(plan)).rejects.toThrow(RegisterMovedError)
    expect(await store.db.certificates.get('c1')).toMatchObject({ state: 'active', accredited: 'yes' })
  })

  it('adds days that are missing, puts their tools into the inventory, and never rewrites a day', async () => {
    await store.db.sightings.add({ toolId: 'claude', host: 'claude.ai', day: '2026-11-01', count: 2 } as never)
    const file = 'Tool id,Host,Day,Pages opened\r\nclaude,claude.ai,2026-11-01,9\r\nclaude,claude.ai,2026-11-02,1\r\nclaude,claude.ai,2026-10-30,4\r\n'
    const plan = planFor(file, await register())
    expect(plan.rows.map(({ fate, faults }) => [fate, faults?.[0]?.code])).toEqual([
      ['rejected', 'sighting-held'],
      ['new', undefined],
      ['new', undefined],
    ])
    const undo = await take(plan, 'days.csv')
    expect(await store.db.entries.toArray()).toMatchObject([{ toolId: 'claude', foundOn: '2026-10-30', foundBy: 'import' }])
    expect(await store.db.sightings.count()).toBe(3)
    await undo()
    expect(await store.db.sightings.toArray()).toEqual([{ toolId: 'claude', host: 'claude.ai', day: '2026-11-01', count: 2 }])
  })

  it('leaves days to which a log has added since, and tools of which somebody has said something, when it is undone', async () => {
    const undo = await take(
      planFor('Tool id,Host,Day,Pages opened\r\nclaude,claude.ai,2026-11-02,1\r\nchatgpt,chatgpt.com,2026-11-02,1\r\nsuno,suno.com,2026-11-02,1\r\n', await register()),
    )
    await store.db.sightings.update(['claude', 'claude.ai', '2026-11-02'] as never, { requests: 40 })
    await sendConcern(store, { kind: 'concern', toolId: 'chatgpt', text: 'It recorded a meeting.', isAnonymous: false })
    expect(await undo()).toBe(1)
    expect(await store.db.sightings.toArray()).toEqual([{ toolId: 'claude', host: 'claude.ai', day: '2026-11-02', count: 1, requests: 40 }])
    expect((await store.db.entries.toArray()).map(({ toolId }) => toolId)).toEqual(['chatgpt', 'claude'])
  })
})

describe('sightingPages', () => {
  it('gives every sighting once, in pages', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => ({ toolId: i % 2 ? 'claude' : 'chatgpt', host: 'a.example', day: `2026-10-${String(i + 1).padStart(2, '0')}`, count: 1 }))
    await store.db.sightings.bulkAdd(rows as never)
    const pages = await Array.fromAsync(sightingPages(store.db, 10))
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5])
    expect(new Set(pages.flat().map(({ day }) => day)).size).toBe(25)
  })
})
