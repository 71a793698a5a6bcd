/** Answers one line of input, an address or a bare host, with the tool that it is. */
import type { ToolRecord } from '#core/catalogue/tool-record.ts'
import { detectTool } from '#core/detection/detect-tool.ts'
import { isAddress, placeOf } from '#core/detection/place.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'

export interface LineAnswer {
  /** The line as given. */
  input: string
  /** The tool's id; null where nothing matches. */
  tool: string | null
  vendor: string | null
  category: string | null
  /** The pattern that decided. */
  match: string | null
  /** Only for a line that is neither an address nor a host. */
  error?: string
}

/** A line without a scheme is read as a host with whatever follows it. Never throws. */
export function answerLine(index: ToolIndex, tools: ReadonlyMap<string, ToolRecord>, line: string): LineAnswer {
  const none = { input: line, tool: null, vendor: null, category: null, match: null }
  const text = line.trim()
  const address = hasScheme(text) ? text : `https://${text}`
  if (!isAddress(address) || (address !== text && !looksLikeHost(text))) return { ...none, error: 'not a web address' }
  const place = placeOf(address)
  const detection = place && detectTool(index, place)
  const tool = detection && tools.get(detection.toolId)
  if (detection === undefined || tool === undefined) return none
  return { input: line, tool: tool.id, vendor: tool.vendor, category: tool.category, match: detection.match }
}

/** "https://…", but also "about:blank" and "mailto:…"; a host with a port ("example.com:8080") has none. */
function hasScheme(text: string): boolean {
  const colon = text.indexOf(':')
  if (colon <= 0) return false
  const scheme = text.slice(0, colon)
  return !scheme.includes('.') && !scheme.includes('/') && !isDigit(text[colon + 1])
}

/** A host has a dot or is an IPv6 literal, and no white space. */
function looksLikeHost(text: string): boolean {
  const host = text.split('/', 1)[0] ?? ''
  return (host.includes('.') || host.includes('。') || host.startsWith('[')) && ![...text].some((char) => char.trim() === '')
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}
