/** Names exported files, so that each says its day and the catalogue it was made with. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { TableName } from '#core/export/register-table.ts'

/** "daylight-inventory-2026-11-22-catalogue-2026-11-20.csv". `what` comes without, `extension` without its dot. */
export function exportFileName(what: TableName | 'export' | 'evidence-pack', day: IsoDate, catalogueVersion: IsoDate, extension: 'csv' | 'zip'): string {
  return `daylight-${what}-${day}-catalogue-${catalogueVersion}.${extension}`
}
