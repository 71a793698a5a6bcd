import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { coverageOf } from '#core/pack/coverage.ts'
import { pausedPeriods } from '#core/pack/paused-periods.ts'
import { untilResumed } from '#core/register/settings.ts'
import { deleteSightings } from '#store/commands/deletion.ts'
import { changeSettings, pauseNoticing } from '#store/commands/settings.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { readPackSource } from '#store/queries.ts'
import { type TestStore, testStore } from '../../store/test-store.ts'

const day = (text: string) => text as IsoDate

/** Each step on its day, by the commands that the pages call. */
async function periodsAfter(...steps: [on: string, through: string | undefined][]) {
  const store = testStore()
  for (const [on, through] of steps) {
    store.setNow(`${on}T09:00:00Z`)
    await pauseNoticing(store, through as IsoDate | undefined)
  }
  return pausedPeriods((await readPackSource(store.db)).trail, 'UTC')
}

describe('the days on which noticing was paused', () => {
  it('run from the day of the pause through the day that was chosen', async () => {
    expect(await periodsAfter(['2026-11-03', '2026-11-05'])).toEqual([{ from: '2026-11-03', through: '2026-11-05', by: '' }])
  })

  it('end early where somebody resumes', async () => {
    expect(await periodsAfter(['2026-11-03', '2026-11-09'], ['2026-11-04', undefined])).toEqual([{ from: '2026-11-03', through: '2026-11-04', by: '' }])
  })

  it('are one period where a pause is made longer, and two where another begins later', async () => {
    expect(await periodsAfter(['2026-11-03', '2026-11-04'], ['2026-11-04', '2026-11-07'], ['2026-11-12', '2026-11-12'])).toEqual([
      { from: '2026-11-03', through: '2026-11-07', by: '' },
      { from: '2026-11-12', through: '2026-11-12', by: '' },
    ])
  })

  it('do not go on after a pause that had already run out when it was taken away', async () => {
    expect(await periodsAfter(['2026-11-03', '2026-11-04'], ['2026-11-09', undefined])).toEqual([{ from: '2026-11-03', through: '2026-11-04', by: '' }])
  })

  it('have no end while a pause lasts until somebody ends it', async () => {
    expect(await periodsAfter(['2026-11-03', untilResumed])).toEqual([{ from: '2026-11-03', by: '' }])
  })
})

it('the coverage tells of sightings that were deleted, by whom, and since when that is known', async () => {
  const store: TestStore = testStore()
  store.setNow('2026-11-01T09:00:00Z')
  await changeSettings(store, { userName: 'Mika Sato' })
  for (const on of ['2026-11-02', '2026-11-03']) await recordSighting(store, { toolId: 'claude', host: 'claude.ai', day: day(on), kind: 'document' })
  await recordSighting(store, { toolId: 'chatgpt', host: 'chatgpt.com', day: day('2026-11-04'), kind: 'document' })
  store.setNow('2026-11-05T09:00:00Z')
  await deleteSightings(store, 'claude')
  const { facts, trail } = await readPackSource(store.db)
  expect(coverageOf(facts.sightings, trail, 'UTC')).toEqual({
    firstDay: '2026-11-04',
    lastDay: '2026-11-04',
    daysWithSightings: 1,
    knownSince: '2026-11-01',
    paused: [],
    deletions: [{ on: '2026-11-05', of: 'claude', rows: 2, by: 'Mika Sato' }],
    colleaguesCounted: 0,
  })
})
