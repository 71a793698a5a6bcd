/** Decides which tool the address or host in a line of a log is. */
import { detectTool } from '#core/detection/detect-tool.ts'
import { filterHost } from '#core/detection/host-filter.ts'
import { placeOf } from '#core/detection/place.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'

export interface LogPlace {
  toolId: string
  /** The host of the pattern that decided, never a longer one: what stands before it may name a person. */
  host: string
}

/** The tool at an address, a host, or a host with a port or path; undefined: at none. "no-host": there is neither. */
export function logPlace(index: ToolIndex, text: string): LogPlace | undefined | 'no-host' {
  const scheme = text.indexOf('://')
  const start = scheme === -1 ? 0 : scheme + 3
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 0x2f || code === 0x3a || code === 0x3f || code === 0x23) break
  }
  if (text.charCodeAt(end) === 0x3a && !isPort(text.charCodeAt(end + 1))) return slowPlace(index, scheme === -1 ? `https://${text}` : text)
  if (end === start) return 'no-host'
  const dotless = text.charCodeAt(end - 1) === 0x2e ? end - 1 : end
  if (filterHost(index.hostFilter, text, start, dotless) === 'unknown' && dotless - start > 1) return undefined
  return slowPlace(index, scheme === -1 ? `https://${text}` : text)
}

function slowPlace(index: ToolIndex, address: string): LogPlace | undefined | 'no-host' {
  const place = placeOf(address)
  if (place === undefined) return hasOtherScheme(address) ? undefined : 'no-host'
  if (place.host === '-' || place.host === '') return 'no-host'
  const detection = detectTool(index, place)
  return detection && { toolId: detection.toolId, host: hostOfPattern(detection.match) }
}

/** What else follows a host and a colon is "user:password@" and belongs to the address. */
function isPort(code: number): boolean {
  return Number.isNaN(code) || (code >= 48 && code <= 57) || code === 0x2f
}

/** "ftp://…" has a host, of which the catalogue knows nothing. */
function hasOtherScheme(address: string): boolean {
  return !address.startsWith('http://') && !address.startsWith('https://')
}

/** "github.com" of the pattern "github.com/copilot". */
function hostOfPattern(match: string): string {
  for (let i = 0; i < match.length; i++) {
    const code = match.charCodeAt(i)
    if (code === 0x2f || code === 0x3f || code === 0x23) return match.slice(0, i)
  }
  return match
}
