import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import { unreviewed } from '#core/register/decision.ts'
import { defaultSettings } from '#core/register/settings.ts'
import type { HeldReport } from '#core/sharing/held-report.ts'
import { joinReports } from '#core/sharing/join-reports.ts'
import { takeInReports } from '#store/commands/colleague-reports.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { readFacts, readTrail } from '#store/queries.ts'
import { anyReport, held, reporterId, sampleReport, sampleWithdrawal, sharedOn } from '../../core/sharing/sample-reports.ts'
import { type TestStore, testStore } from '../test-store.ts'

let store: TestStore
beforeEach(() => {
  store = testStore()
})

const isInCatalogue = (toolId: string) => !toolId.startsWith('own-') && toolId !== 'unheard-of'
const takeIn = (...reports: HeldReport[]) => takeInReports(store, reports, isInCatalogue)
const reports = (from: number, to: number, tools: string[], revision = 1) => Array.from({ length: to - from + 1 }, (_, i) => held(sampleReport(from + i, revision, tools)))
const figures = () => store.db.colleagueFigures.get('figures')
const heldNow = async (of = store) => Object.fromEntries((await of.db.colleagueReports.toArray()).map(({ counted: _, ...report }) => [report.reporter, report]))

describe('taking reports in', () => {
  it('holds of each colleague the highest revision, whatever comes first, together or apart, once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyReport.map(held), { maxLength: 5 }), { maxLength: 4 }), async (batches) => {
        const forwards = testStore()
        const backwards = testStore()
        for (const batch of batches) await takeInReports(forwards, batch, isInCatalogue)
        for (const batch of [...batches.toReversed(), ...batches]) await takeInReports(backwards, batch.toReversed(), isInCatalogue)
        const expected = Object.fromEntries(joinReports<HeldReport>(new Map(), batches.flat()))
        expect(await heldNow(forwards)).toEqual(expected)
        expect(await heldNow(backwards)).toEqual(expected)
        forwards.db.close()
        backwards.db.close()
      }),
      { numRuns: 40 },
    )
  })

  it('answers what became of each and writes one line without anybody’s number or tools', async () => {
    await takeIn(...reports(1, 2, ['claude']))
    const { fates } = await takeIn(held(sampleReport(1, 1, ['claude'])), held(sampleReport(2, 2, ['deepl'])), held(sampleWithdrawal(3, 1)))
    expect(fates).toEqual(['already-had', 'taken-in', 'withdrawn'])
    const { entries } = await readTrail(store.db)
    expect(entries).toHaveLength(2)
    expect(entries[0]?.changes).toEqual([
      { field: 'reportsTakenIn', from: null, to: 1 },
      { field: 'reportsWithdrawn', from: null, to: 1 },
    ])
    expect(JSON.stringify(entries)).not.toMatch(/0000-4000|claude|deepl/)
  })

  it('writes nothing when everything was already had', async () => {
    await takeIn(...reports(1, 6, ['claude']))
    const before = await readTrail(store.db)
    await takeIn(...reports(1, 6, ['claude']))
    expect(await readTrail(store.db)).toEqual(before)
  })
})

describe('figures and the inventory', () => {
  it('wait for the first group', async () => {
    await takeIn(...reports(1, 4, ['claude']))
    expect(await figures()).toBeUndefined()
    expect(await store.db.entries.count()).toBe(0)
    expect((await takeIn(...reports(5, 5, ['claude']))).isRenewed).toBe(true)
    expect(await figures()).toMatchObject({ on: sharedOn, reporters: 5, tools: [{ tool: 'claude', reporters: { kind: 'at-least', count: 5 } }] })
  })

  it('do not move with a single report', async () => {
    await takeIn(...reports(1, 12, ['claude']))
    const before = await figures()
    await takeIn(held(sampleReport(1, 2, ['claude', 'deepl'])), ...reports(13, 15, ['claude']))
    expect(await figures()).toEqual(before)
    expect(await store.db.entries.toCollection().primaryKeys()).toEqual(['claude'])
    await takeIn(held(sampleReport(16, 1, ['claude'])))
    expect(await figures()).toMatchObject({ reporters: 16, tools: [{ tool: 'claude' }, { tool: 'deepl', reporters: { kind: 'fewer-than', count: 5 } }] })
  })

  it('go at once when somebody takes back what is in them, and come back with the next group', async () => {
    await takeIn(...reports(1, 8, ['claude']))
    await takeIn(held(sampleWithdrawal(1, 2)))
    expect(await figures()).toBeUndefined()
    expect((await store.db.colleagueReports.get(reporterId(1)))?.tools).toEqual([])
    await takeIn(...reports(2, 5, ['claude', 'deepl'], 2))
    expect(await figures()).toMatchObject({ reporters: 7 })
  })

  it('follow a raised smallest group', async () => {
    await changeSettings(store, { groupSize: 8 })
    await takeIn(...reports(1, 7, ['claude']))
    expect(await figures()).toBeUndefined()
    await takeIn(...reports(8, 8, ['claude']))
    expect(await figures()).toMatchObject({ size: 8, reporters: 8 })
    await expect(changeSettings(store, { groupSize: 4 })).rejects.toThrow('group-size')
  })

  it('bring a tool that only colleagues opened into the inventory, undecided, and leave the others', async () => {
    await store.db.entries.put({ toolId: 'claude', foundOn: '2026-09-01' as IsoDate, foundBy: 'visit', decision: unreviewed })
    await takeIn(...reports(1, 5, ['claude', 'deepl', 'unheard-of']))
    expect(await store.db.entries.toArray()).toMatchObject([
      { toolId: 'claude', foundBy: 'visit' },
      { toolId: 'deepl', foundOn: sharedOn, foundBy: 'colleague', decision: { status: 'unreviewed' } },
    ])
  })

  it('name a tool that the catalogue does not know by its host, and never make this browser notice it', async () => {
    const ownTools = [{ id: 'own-tiny-example', matches: [{ host: 'tiny.example' }] }]
    const shared = (number: number) => held(sampleReport(number, 1, ['own-tiny-example', 'own-other-example'], { ownTools }))
    await takeIn(...[1, 2, 3, 4, 5].map(shared))
    expect(await store.db.ownTools.toArray()).toEqual([
      { id: 'own-tiny-example', name: 'tiny.example', matches: [{ host: 'tiny.example' }], addedOn: sharedOn, retiredOn: sharedOn },
    ])
    expect(await store.db.entries.toCollection().primaryKeys()).toEqual(['own-tiny-example'])
  })

  it('are in no copy of the data, and neither is anything else of colleagues', async () => {
    await takeIn(...reports(1, 5, ['claude']), held(sampleReport(6, 1, ['deepl'])))
    const copy = dataCopy({ day: sharedOn, daylightVersion: '0.1.0', settings: defaultSettings, facts: await readFacts(store.db), audit: [], auditHead: { seq: 0, hash: '' } })
    expect(copy).toContain('deepl')
    expect(copy).not.toMatch(/fewer-than|reporters|0000-4000/)
  })
})

describe('the undo', () => {
  it('gives back what was held, the figures and the inventory', async () => {
    await takeIn(...reports(1, 6, ['claude']))
    const before = [await heldNow(), await figures(), await store.db.entries.toArray()]
    const { undo } = await takeIn(...reports(2, 9, ['claude', 'deepl'], 2))
    expect(await store.db.entries.get('deepl')).toBeDefined()
    await undo()
    expect([await heldNow(), await figures(), await store.db.entries.toArray()]).toEqual(before)
  })

  it('never brings back what a colleague took back', async () => {
    await takeIn(...reports(1, 6, ['claude']))
    const { undo } = await takeIn(held(sampleWithdrawal(1, 2)))
    await undo()
    expect(await store.db.colleagueReports.get(reporterId(1))).toMatchObject({ withdrawn: true, tools: [] })
    expect(await figures()).toBeUndefined()
  })

  it('leaves what came in since, and what was decided', async () => {
    const { undo } = await takeIn(...reports(1, 6, ['claude']))
    await takeIn(held(sampleReport(1, 2, ['deepl'])))
    await store.db.entries.update('claude', { decision: { ...unreviewed, status: 'approved' } })
    await undo()
    expect(await heldNow()).toMatchObject({ [reporterId(1)]: { revision: 2 } })
    expect(await store.db.colleagueReports.count()).toBe(1)
    expect(await store.db.entries.get('claude')).toMatchObject({ decision: { status: 'approved' } })
  })
})
