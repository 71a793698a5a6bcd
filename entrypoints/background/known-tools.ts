// The tools that the worker knows: those of the catalogue, and the organisation's own, which change while it runs.
import { catalogueRules, hostLists } from '#catalogue/detection-catalogue.ts'
import { hostPatterns, rulesOnDemand } from '#core/detection/host-patterns.ts'
import type { DetectableTool, ToolRules } from '#core/detection/tool-index.ts'
import { watchedHosts } from '#core/detection/watched-hosts.ts'
import { changingWatch } from '#platform/changing-watch.ts'
import { keepForStart, recall } from '#platform/kept-for-start.ts'
import type { watchNavigation } from '#platform/navigation.ts'

export interface KnownTools {
  /** Made when they are first asked for. */
  rules: () => ToolRules
  /** Takes the organisation's own tools as they are now, for this worker and the next one. */
  learn: (ownTools: readonly DetectableTool[]) => Promise<void>
}

const key = 'ownTools'

/** Watches the organisation's own tools as the last worker knew them: the browser kept their filters, and a visit to one of them may be what woke this worker. */
export function knownTools(onPage: Parameters<typeof watchNavigation>[1]): KnownTools {
  const watchOwnTools = changingWatch(onPage)
  let own: readonly DetectableTool[] = []
  let rules: ToolRules | undefined
  const know = (tools: readonly DetectableTool[]) => {
    own = tools
    rules = undefined
    watchOwnTools(watchedHosts(tools, hostLists))
  }
  const recalled = recall(key, know)
  return {
    rules: () => {
      rules ??= rulesWith(own)
      return rules
    },
    learn: async (ownTools) => {
      await recalled
      const tools = ownTools.map(({ id, matches }) => ({ id, matches }))
      if (JSON.stringify(tools) === JSON.stringify(own)) return
      know(tools)
      await keepForStart(key, tools)
    },
  }
}

function rulesWith(ownTools: readonly DetectableTool[]): ToolRules {
  const { patterns, generalExceptions } = catalogueRules()
  return rulesOnDemand([patterns, hostPatterns(ownTools, hostLists)], generalExceptions)
}
