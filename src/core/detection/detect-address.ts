/** Decides which tool a web address is, reading no more of it than is needed: most addresses are decided by their host alone. */
import { type Detection, detectTool } from '#core/detection/detect-tool.ts'
import { filterHost } from '#core/detection/host-filter.ts'
import { placeOf } from '#core/detection/place.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'

const scheme = 'https://'

/** The same answer as reading the whole address and asking `detectTool`; undefined also for what is no web address. */
export function detectAddress(index: ToolIndex, address: string): Detection | undefined {
  if (isSurelyNone(index, address)) return undefined
  const place = placeOf(address)
  return place && detectTool(index, place)
}

/** Only for addresses in their plainest form, "https://", a plain host, and "/" or the end. Every other form is left to the URL parser. */
function isSurelyNone(index: ToolIndex, address: string): boolean {
  if (!address.startsWith(scheme)) return false
  const slash = address.indexOf('/', scheme.length)
  return filterHost(index.hostFilter, address, scheme.length, slash === -1 ? address.length : slash) === 'unknown'
}
