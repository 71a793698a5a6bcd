import { describe, expect, it } from 'vitest'
import { backupStanding } from '#core/backup/backup-standing.ts'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { sampleRegister } from '../../sample/register.ts'

const today = '2026-11-22' as IsoDate
const sample = sampleRegister(today)
const ago = (days: number) => addDays(today, -days)
const onlyNoticed = { ...sample, entries: sample.entries.filter(({ toolId }) => toolId === 'notta'), vendors: [], certificates: [], controlAnswers: [], correctiveActions: [] }

describe('the standing of the backup', () => {
  it.each([
    [30, false],
    [31, true],
  ])('is due after more than the days of the setting: %i days', (days, isDue) => {
    expect(backupStanding(sample, ago(days), 30, today)).toEqual({ kind: 'saved', on: ago(days), days, isDue })
  })

  it('is due where none was ever saved, as many days after the first tool was found', () => {
    expect(backupStanding(sample, undefined, 30, today)).toEqual({ kind: 'never', isDue: true })
    expect(backupStanding(sample, undefined, 82, today)).toEqual({ kind: 'never', isDue: false })
    expect(backupStanding({ ...sample, entries: [] }, undefined, 30, today)).toEqual({ kind: 'never', isDue: true })
  })

  it('reminds nobody who has only visits, or who wants no reminder', () => {
    expect(backupStanding(onlyNoticed, undefined, 30, today)).toEqual({ kind: 'none-needed' })
    expect(backupStanding(onlyNoticed, ago(400), 30, today)).toMatchObject({ isDue: false })
    expect(backupStanding(sample, ago(400), 0, today)).toMatchObject({ days: 400, isDue: false })
    expect(backupStanding(sample, undefined, 0, today)).toEqual({ kind: 'never', isDue: false })
  })

  it('takes a backup from tomorrow, after a journey, for one of today', () => {
    expect(backupStanding(sample, addDays(today, 1), 30, today)).toMatchObject({ days: 0, isDue: false })
  })
})
