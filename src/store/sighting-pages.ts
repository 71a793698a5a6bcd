/** Reads the sightings page by page, so that memory does not grow with them. */
import type { Sighting } from '#core/register/inventory.ts'
import type { DaylightDatabase } from '#store/database.ts'

/** In the order of tool, host and day. Each page is read by itself: rows that come in meanwhile may or may not be among them. */
export async function* sightingPages(db: DaylightDatabase, pageRows = 5000): AsyncGenerator<Sighting[]> {
  let page = await db.sightings.orderBy('[toolId+host+day]').limit(pageRows).toArray()
  while (page.length > 0) {
    yield page
    const last = page.at(-1)
    if (page.length < pageRows || last === undefined) return
    page = await db.sightings.where('[toolId+host+day]').above([last.toolId, last.host, last.day]).limit(pageRows).toArray()
  }
}
