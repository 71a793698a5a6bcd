/** Decides what the popup is about: a tool, a page beside a tool, a site that nobody knows, or a page that cannot be read. */
import { detectTool } from '#core/detection/detect-tool.ts'
import type { Place } from '#core/detection/place.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'
import { toolsAtHost } from '#core/detection/tools-at-host.ts'
import type { Profiles, ToolProfile } from '#core/register/profile.ts'

export type PopupState =
  | { kind: 'unreadable' }
  | { kind: 'tool'; tool: ToolProfile }
  /** No tool itself, but tools are known at the same host: a sign-in, a help page, a product with an AI part. Those in the inventory first. */
  | { kind: 'beside'; host: string; tools: readonly ToolProfile[] }
  | { kind: 'unknown'; host: string }

/** `place` is undefined for anything that is no web page. */
export function popupState(place: Place | undefined, index: ToolIndex, profiles: Pick<Profiles, 'tool'>): PopupState {
  if (place === undefined) return { kind: 'unreadable' }
  const detection = detectTool(index, place)
  const tool = detection && profiles.tool(detection.toolId)
  if (tool !== undefined) return { kind: 'tool', tool }
  const tools = toolsAtHost(index, place.host)
    .flatMap((id) => profiles.tool(id) ?? [])
    .toSorted((a, b) => Number(b.entry !== undefined) - Number(a.entry !== undefined))
  return tools.length > 0 ? { kind: 'beside', host: place.host, tools } : { kind: 'unknown', host: place.host }
}
