/** The part of the catalogue that noticing needs: patterns without names. The build works it out beforehand (vite-plugin-computed.ts), a function's answer when it is first called. */
import { changes, generalExceptions, hostSets, tools } from '#catalogue/catalogue-files.ts'
import { heirsOf } from '#core/catalogue/catalogue-change.ts'
import { hostPatterns } from '#core/detection/host-patterns.ts'
import { watchedHosts } from '#core/detection/watched-hosts.ts'

/** The hosts for the browser's event filters. */
export const watched = watchedHosts(tools, hostSets)

/** For deciding which tool a page is. */
export function catalogueRules() {
  return { patterns: hostPatterns(tools, hostSets), generalExceptions }
}

/** For following an updated catalogue: of the tools, those that took another's place. */
export function catalogueChanges() {
  const heirs = new Set(changes.flatMap(heirsOf))
  return { changes, tools: tools.filter(({ id }) => heirs.has(id)).map(({ id, matches }) => ({ id, matches })) }
}

/** Small enough to ship as they are. */
export const hostLists = hostSets
