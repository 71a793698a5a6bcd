import { describe, expect, it } from 'vitest'
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'
import type { Flag } from '#core/register/inventory.ts'
import { ownFlag } from '#ui/popup/own-flag.ts'

const flag = (id: string, day: string, by?: string): Flag => ({ id, toolId: 'chat', day: parseIsoDate(day) as IsoDate, purpose: '', data: [], account: 'work', ...(by && { by }) })

describe('ownFlag', () => {
  it('finds the newest flag of the person', () => {
    expect(ownFlag([flag('a', '2026-11-01', 'Mika'), flag('b', '2026-11-20', 'Mika'), flag('c', '2026-11-10', 'Mika')], 'Mika')?.id).toBe('b')
  })

  it('counts a flag without a name as the own one: it was set here before a name was', () => {
    expect(ownFlag([flag('a', '2026-11-01')], 'Mika')?.id).toBe('a')
  })

  it('passes over what others flagged', () => {
    expect(ownFlag([flag('a', '2026-11-01', 'Ken')], 'Mika')).toBeUndefined()
  })
})
