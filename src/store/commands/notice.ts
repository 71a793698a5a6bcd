/** From a place in the browser to the inventory: is it a tool, then write it down. */
import { today } from '#core/calendar/clock.ts'
import { detectTool } from '#core/detection/detect-tool.ts'
import type { Place } from '#core/detection/place.ts'
import type { ToolRules } from '#core/detection/tool-index.ts'
import { type Opening, recordSighting } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

/** Records `place` if it is a tool of `rules`. The path, query and fragment end here. */
export async function noticePlace(store: Store, rules: ToolRules, place: Place, kind: Opening['kind']): Promise<void> {
  const detection = detectTool(rules, place)
  if (detection === undefined) return
  await recordSighting(store, { toolId: detection.toolId, host: place.host, day: today(store.clock), kind })
}
