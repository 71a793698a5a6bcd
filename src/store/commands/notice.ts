/** From a place in the browser to the inventory: is it a tool, is noticing on, then write it down. */
import { today } from '#core/calendar/clock.ts'
import { detectTool } from '#core/detection/detect-tool.ts'
import type { Place } from '#core/detection/place.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'
import { isPaused } from '#core/register/settings.ts'
import { type Opening, recordSighting } from '#store/commands/sightings.ts'
import { readSettings } from '#store/queries.ts'
import type { Store } from '#store/store.ts'

/** Records `place` if it is a tool of `index` and noticing is not paused. The path, query and fragment end here. */
export async function noticePlace(store: Store, index: ToolIndex, place: Place, kind: Opening['kind']): Promise<void> {
  const detection = detectTool(index, place)
  if (detection === undefined) return
  const day = today(store.clock)
  if (isPaused(await readSettings(store.db), day)) return
  await recordSighting(store, { toolId: detection.toolId, host: place.host, day, kind })
}
