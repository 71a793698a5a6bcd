/** Reads tables that grow without end page by page, so that memory does not grow with them. Each page is read by itself: rows that come in meanwhile may or may not be among them. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { Sighting } from '#core/register/inventory.ts'
import type { DaylightDatabase } from '#store/database.ts'

/** In the order of tool, host and day. */
export function sightingPages({ sightings }: DaylightDatabase, pageRows = 5000): AsyncGenerator<Sighting[]> {
  return pages(pageRows, (after) => {
    const rows = after ? sightings.where('[toolId+host+day]').above([after.toolId, after.host, after.day]) : sightings.orderBy('[toolId+host+day]')
    return rows.limit(pageRows).toArray()
  })
}

/** Oldest first. */
export function auditPages({ audit }: DaylightDatabase, pageRows = 5000): AsyncGenerator<AuditEntry[]> {
  return pages(pageRows, (after) =>
    audit
      .where('seq')
      .above(after?.seq ?? 0)
      .limit(pageRows)
      .toArray(),
  )
}

async function* pages<Row>(pageRows: number, read: (after: Row | undefined) => PromiseLike<Row[]>): AsyncGenerator<Row[]> {
  let page = await read(undefined)
  while (page.length > 0) {
    yield page
    if (page.length < pageRows) return
    page = await read(page.at(-1))
  }
}
