import { expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { exportFileName } from '#core/export/export-file-name.ts'

it('names the day and the version of the catalogue', () => {
  expect(exportFileName('inventory', '2026-11-22' as IsoDate, '2026-11-20' as IsoDate, 'csv')).toBe('daylight-inventory-2026-11-22-catalogue-2026-11-20.csv')
})
