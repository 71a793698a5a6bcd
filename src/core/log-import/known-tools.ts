/** Gathers what tells a tool in a log: the patterns of the catalogue and of the organisation's own tools, and their names. */
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import { buildToolIndex, type DetectableTool, type HostSets, patternHosts } from '#core/detection/tool-index.ts'
import type { KnownTools } from '#core/log-import/log-reading.ts'
import type { LogPlace } from '#core/log-import/place-reader.ts'
import type { OwnTool } from '#core/register/inventory.ts'

/** Plain data: it goes to the worker as it is. */
export interface ToolList {
  tools: readonly (DetectableTool & { name: string; nameJa?: string | undefined })[]
  hostSets: HostSets
  generalExceptions: GeneralExceptions
}

/** The tools that a log is searched for: the catalogue's, by the hosts that programs call too, and those of the organisation's own that are not retired. */
export function toolList({ tools, hostSets, generalExceptions }: Catalogue, ownTools: readonly OwnTool[]): ToolList {
  const own = ownTools.filter((tool) => tool.retiredOn === undefined).map(({ id, name, matches }) => ({ id, name, matches }))
  const shipped = [...tools.values()].map(({ id, name, nameJa, matches, serviceHosts = [], exceptions = [] }) => ({
    ...{ id, name, nameJa, matches: [...matches, ...serviceHosts.map((host) => ({ host }))] },
    // What is no page of the tool at such a host, "/v1" beside a console, is a program's call of it.
    exceptions: exceptions.filter(({ host }) => host === undefined || !serviceHosts.includes(host)),
  }))
  return { tools: [...shipped, ...own], hostSets, generalExceptions }
}

export function knownTools({ tools, hostSets, generalExceptions }: ToolList): KnownTools {
  const byName = new Map<string, LogPlace>()
  for (const { id, name, nameJa, matches } of tools) {
    const [host] = matches.flatMap((pattern) => patternHosts(pattern, hostSets))
    if (host === undefined) continue
    for (const each of [name, nameJa]) if (each && !byName.has(each.toLowerCase())) byName.set(each.toLowerCase(), { toolId: id, host })
  }
  return { index: buildToolIndex(tools, hostSets, generalExceptions), byName }
}
