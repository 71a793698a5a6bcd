/** The part of the catalogue that noticing needs: patterns without names. The build works it out beforehand, so that the worker starts with a fifth of the data (vite-plugin-computed.ts). */
import { changes, generalExceptions, hostSets, tools } from '#catalogue/catalogue-files.ts'
import type { DetectableTool } from '#core/detection/tool-index.ts'
import { watchedHosts } from '#core/detection/watched-hosts.ts'

const detectable: DetectableTool[] = tools.map(({ id, matches, exceptions }) => ({ id, matches, ...(exceptions && { exceptions }) }))

export const detectionCatalogue = {
  tools: detectable,
  hostSets,
  generalExceptions,
  changes,
  /** The hosts for the browser's event filters. */
  watched: watchedHosts(detectable, hostSets),
}
