import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyTrail } from '#core/audit/verify-trail.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { readChangesFile, writeChangesFile } from '#core/merging/changes-file.ts'
import { bringInChanges, planChanges, saveChanges } from '#store/commands/changes.ts'
import { decide } from '#store/commands/decisions.ts'
import { flagTool } from '#store/commands/flags.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { settleConflict } from '#store/commands/settle-conflict.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { answerControl, deleteCertificate, judgeScope, saveCertificate, saveVendor } from '#store/commands/vendors.ts'
import { readOpenConflicts } from '#store/known-lines.ts'
import { readTrail } from '#store/queries.ts'
import { type TestStore, testStore } from '../test-store.ts'

const day = (text: string) => text as IsoDate
const certificate = {
  id: 'c1',
  vendorId: 'acme',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'unknown' as const,
  sites: [],
  state: 'active' as const,
  certifiedEntity: 'Acme Inc.',
  evidenceLevel: 'certificate-seen' as const,
}

async function person(userName: string): Promise<TestStore> {
  const store = testStore()
  await changeSettings(store, { userName })
  return store
}

/** The file goes through text, as between two computers. */
async function send(from: TestStore, to: TestStore, afterSeq = 0) {
  const written = writeChangesFile(await saveChanges(from, { colleague: 'somebody', afterSeq }))
  const read = readChangesFile(written)
  if ('fault' in read) throw new Error(JSON.stringify(read.fault))
  return bringInChanges(to, read.file)
}

async function isIntact(store: TestStore) {
  const { entries, head } = await readTrail(store.db)
  return verifyTrail(entries.toReversed(), head).isIntact
}

describe('bringing in what a colleague changed', () => {
  it('puts the records on the table, with a line for each that names the colleague, and the trail stays whole', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'high' })
    await saveCertificate(mika, certificate)
    await answerControl(mika, { vendorId: 'acme', pointId: 'exit', state: 'met' })
    await judgeScope(mika, { certificateId: 'c1', toolId: 'chat', plan: '', verdict: 'yes', judgedOn: day('2026-11-22') })
    await send(mika, ken)
    expect(await ken.db.vendors.toArray()).toEqual(await mika.db.vendors.toArray())
    expect(await ken.db.certificates.toArray()).toEqual(await mika.db.certificates.toArray())
    expect(await ken.db.judgements.toArray()).toEqual(await mika.db.judgements.toArray())
    expect(await ken.db.controlAnswers.toArray()).toEqual(await mika.db.controlAnswers.toArray())
    const [line] = (await readTrail(ken.db)).entries
    expect(line).toMatchObject({ by: 'Ken', exchange: { kind: 'brought-in', from: [{ by: 'Mika', at: '2026-11-22T09:30:15Z' }] } })
    expect(await isIntact(ken)).toBe(true)
  })

  it('leaves out what tells of the person: settings, sightings, flags, and tools that were only found', async () => {
    const mika = await person('Mika')
    await recordSighting(mika, { toolId: 'chat', host: 'chat.example', day: day('2026-11-20'), kind: 'document' })
    await flagTool(mika, { toolId: 'other', purpose: '', data: [], account: 'work' })
    expect((await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 })).lines).toEqual([])
    await decide(mika, 'chat', { status: 'not-allowed', reason: 'No contract.', conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [] })
    const { lines } = await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 })
    expect(lines.map(({ subjectId, action }) => `${subjectId} ${action}`)).toEqual(['chat changed'])
    expect(JSON.stringify(lines)).not.toContain('2026-11-20')
  })

  it('keeps when and how a tool was found here', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await recordSighting(ken, { toolId: 'chat', host: 'chat.example', day: day('2026-11-20'), kind: 'document' })
    await decide(mika, 'chat', { status: 'under-review', conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [] })
    await send(mika, ken)
    expect(await ken.db.entries.get('chat')).toMatchObject({ foundOn: '2026-11-20', foundBy: 'visit', decision: { status: 'under-review', decidedBy: 'Mika' } })
  })

  it('does nothing the second time, nor with an older file', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'high' })
    const old = await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 })
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'low' })
    await send(mika, ken)
    const lines = await ken.db.audit.count()
    await bringInChanges(ken, old)
    await send(mika, ken)
    expect([await ken.db.audit.count(), (await ken.db.vendors.get('acme'))?.riskTier]).toEqual([lines, 'low'])
  })

  it('can be taken back, and brought in again', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'high' })
    await saveVendor(mika, { id: 'acme', position: 'planned', riskTier: 'not-set' })
    await saveCertificate(mika, certificate)
    const undo = await send(mika, ken)
    await undo()
    expect(await ken.db.vendors.toArray()).toEqual([{ id: 'acme', position: 'held', riskTier: 'high' }])
    expect([await ken.db.certificates.count(), await ken.db.foreignLines.count(), await readOpenConflicts(ken.db)]).toEqual([0, 0, []])
    await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'low' })
    await send(mika, ken)
    expect((await readOpenConflicts(ken.db)).map(({ conflicts }) => conflicts.map(({ fields }) => fields))).toEqual([[['position']]])
    await send(ken, mika)
    expect(await mika.db.vendors.toArray()).toEqual(await ken.db.vendors.toArray())
    expect([await isIntact(ken), await isIntact(mika)]).toEqual([true, true])
  })

  it('shows what it would do without storing anything', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'high' })
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'not-set', note: 'Called' })
    const file = await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 })
    const plan = await planChanges(ken, file)
    expect(plan.records.map(({ changes }) => changes)).toEqual([[{ field: 'note', from: null, to: 'Called' }]])
    expect([plan.fresh, plan.known, await ken.db.foreignLines.count()]).toEqual([1, 0, 0])
  })

  it('knows of what stands in the register and in no line of the trail', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await ken.db.vendors.add({ id: 'acme', position: 'held', riskTier: 'high' })
    await saveVendor(mika, { id: 'acme', position: 'planned', riskTier: 'not-set' })
    await send(mika, ken)
    await send(ken, mika)
    expect((await readOpenConflicts(mika.db)).map(({ conflicts }) => conflicts[0]?.fields)).toEqual([['position']])
    expect(await mika.db.vendors.toArray()).toEqual(await ken.db.vendors.toArray())
  })

  it('sends only the records that changed since the last file, each with its whole history', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'high' })
    await saveVendor(mika, { id: 'other', position: 'held', riskTier: 'high' })
    await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 })
    const [saved] = await mika.db.exchanges.toArray()
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'low' })
    await send(mika, ken, saved?.lastSeq)
    expect(await ken.db.vendors.toArray()).toEqual([{ id: 'acme', position: 'held', riskTier: 'low' }])
    expect(await ken.db.foreignLines.count()).toBe(2)
  })
})

describe('a conflict', () => {
  async function conflicted() {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'high' })
    await send(mika, ken)
    await saveVendor(mika, { id: 'acme', position: 'held', riskTier: 'low' })
    await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'medium' })
    await send(mika, ken)
    await send(ken, mika)
    return { mika, ken }
  }

  it('shows on both sides and is settled on both by one person', async () => {
    const { mika, ken } = await conflicted()
    const [open] = await readOpenConflicts(ken.db)
    const conflict = open?.conflicts[0]
    if (!open || !conflict) throw new Error('no conflict')
    expect(conflict.sides.map(({ line, values }) => [line.by, values.get('riskTier')]).sort()).toEqual([
      ['Ken', 'medium'],
      ['Mika', 'low'],
    ])
    expect(await readOpenConflicts(mika.db)).toHaveLength(1)
    expect(await settleConflict(ken, { ...open, conflict, values: new Map([['riskTier', 'high']]), reason: 'Agreed by phone' })).toBe(true)
    await send(ken, mika)
    expect([await readOpenConflicts(mika.db), await readOpenConflicts(ken.db), (await mika.db.vendors.get('acme'))?.riskTier]).toEqual([[], [], 'high'])
  })

  it('is over when somebody writes the field anew', async () => {
    const { mika, ken } = await conflicted()
    await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'not-set' })
    expect(await readOpenConflicts(ken.db)).toEqual([])
    await send(ken, mika)
    expect([await readOpenConflicts(mika.db), (await mika.db.vendors.get('acme'))?.riskTier]).toEqual([[], 'not-set'])
  })

  it('that was settled meanwhile is not settled twice', async () => {
    const { ken } = await conflicted()
    const [open] = await readOpenConflicts(ken.db)
    const conflict = open?.conflicts[0]
    if (!open || !conflict) throw new Error('no conflict')
    await saveVendor(ken, { id: 'acme', position: 'held', riskTier: 'not-set' })
    expect(await settleConflict(ken, { ...open, conflict, values: new Map([['riskTier', 'high']]) })).toBe(false)
    expect((await ken.db.vendors.get('acme'))?.riskTier).toBe('not-set')
  })

  it('between a deletion and a change leaves the record until somebody says that it goes', async () => {
    const [mika, ken] = [await person('Mika'), await person('Ken')]
    await saveCertificate(mika, certificate)
    await send(mika, ken)
    await deleteCertificate(mika, certificate)
    await saveCertificate(ken, { ...certificate, number: 'A-1' })
    await send(mika, ken)
    expect(await ken.db.certificates.count()).toBe(1)
    const [open] = await readOpenConflicts(ken.db)
    const conflict = open?.conflicts[0]
    if (!open || !conflict) throw new Error('no conflict')
    await settleConflict(ken, { ...open, conflict, values: 'delete' })
    await send(ken, mika)
    expect([await ken.db.certificates.count(), await mika.db.certificates.count(), await readOpenConflicts(mika.db)]).toEqual([0, 0, []])
  })
})

describe('any history of three registers', () => {
  const step = fc.record({
    who: fc.nat({ max: 2 }),
    to: fc.nat({ max: 2 }),
    what: fc.constantFrom('tier', 'note', 'send', 'send', 'undo', 'settle', 'late'),
    value: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  })

  it('ends with equal registers and equal conflicts once everybody has everything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const stores = [await person('Mika'), await person('Ken'), await person('Aoi')]
        const files: Awaited<ReturnType<typeof saveChanges>>[] = []
        for (const { who, to, what, value } of steps) {
          const store = stores[who] as TestStore
          const before = (await store.db.vendors.get('acme')) ?? { id: 'acme', position: 'unknown' as const, riskTier: 'not-set' as const }
          if (what === 'tier') await saveVendor(store, { ...before, riskTier: value })
          else if (what === 'note') await saveVendor(store, { ...before, note: value })
          else if (what === 'settle') {
            const [open] = await readOpenConflicts(store.db)
            const conflict = open?.conflicts[0]
            if (open && conflict) await settleConflict(store, { ...open, conflict, values: conflict.sides[0]?.values ?? new Map() })
          } else if (what === 'late') await bringInChanges(store, files[to] ?? { savedBy: '', lines: [] })
          else {
            const file = await saveChanges(store, { colleague: '', afterSeq: 0 })
            files.push(file)
            const undo = await bringInChanges(stores[to] as TestStore, file)
            if (what === 'undo') await undo()
          }
        }
        for (let round = 0; round < 2; round += 1) for (const from of stores) for (const to of stores) await send(from, to)
        const seen = await Promise.all(stores.map(async ({ db }) => [await db.vendors.toArray(), (await readOpenConflicts(db)).map(({ conflicts }) => conflicts)]))
        for (const each of seen) expect(each).toEqual(seen[0])
        for (const each of stores) expect(await isIntact(each)).toBe(true)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    )
  }, 60_000)
})
