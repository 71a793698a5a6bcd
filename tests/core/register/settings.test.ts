import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { defaultSettings, isPaused, settingsSchema, untilResumed } from '#core/register/settings.ts'

const today = '2026-11-22' as IsoDate

describe('defaultSettings', () => {
  it('are what the schema makes of nothing', () => expect(settingsSchema.parse({})).toEqual(defaultSettings))
})

describe('isPaused', () => {
  it('is false when nobody has paused', () => {
    expect(isPaused(defaultSettings, today)).toBe(false)
  })

  it('is true through the last day of the pause, and false on the next', () => {
    const settings = { ...defaultSettings, pausedThrough: addDays(today, 6) }
    expect(isPaused(settings, today)).toBe(true)
    expect(isPaused(settings, addDays(today, 6))).toBe(true)
    expect(isPaused(settings, addDays(today, 7))).toBe(false)
  })

  it('lasts until somebody ends it where no last day was chosen', () => {
    const settings = settingsSchema.parse({ ...defaultSettings, pausedThrough: untilResumed })
    expect(isPaused(settings, '2099-12-31' as IsoDate)).toBe(true)
  })
})
