// The whole flow, from a page that opens to a row on disk. Listeners are registered in the worker's first turn; the worker may die between any two lines.
import { defineBackground } from 'wxt/utils/define-background'
import { catalogueChanges, catalogueRules, hostLists, watched } from '#catalogue/detection-catalogue.ts'
import { hostPatterns, rulesOnDemand } from '#core/detection/host-patterns.ts'
import type { DetectableTool, ToolRules } from '#core/detection/tool-index.ts'
import { watchedHosts } from '#core/detection/watched-hosts.ts'
import { every } from '#platform/alarm.ts'
import { changingWatch } from '#platform/changing-watch.ts'
import { systemClock } from '#platform/clock.ts'
import { giveBackHistory } from '#platform/history.ts'
import { logFault } from '#platform/log.ts'
import { openPages, watchNavigation } from '#platform/navigation.ts'
import { onNoticeClicked } from '#platform/notifications.ts'
import { laidDown, onPopupClosed, takeAway } from '#platform/outbox.ts'
import { watchPageLoads } from '#platform/page-loads.ts'
import { openDashboard } from '#platform/pages.ts'
import { onOwnToolsChanged } from '#platform/wake-signal.ts'
import { followCatalogueChanges } from '#store/commands/catalogue-changes.ts'
import { carryOut } from '#store/commands/errands.ts'
import { noticePlace } from '#store/commands/notice.ts'
import { openStore } from '#store/open-store.ts'
import { readNoticedOwnTools } from '#store/queries.ts'
import { withRetry } from '#store/retry.ts'
import { lookAtDue } from './look-at-due.ts'

export default defineBackground(() => {
  const store = openStore(systemClock, () => crypto.randomUUID())
  // Made in the first turn, after the listeners: meanwhile the browser takes in their filters.
  let rules: ToolRules

  const loads = watchPageLoads(({ place }, kind) => withRetry(store.db, () => noticePlace(store, rules, place, kind)).catch((fault) => logFault('noticing', fault)))

  const watchOwnTools = changingWatch(loads.onEvent)

  /** What was done in a popup that closed before it was written. */
  const finishErrands = async () => {
    for (const [id, errand] of await laidDown()) {
      await carryOut(store, errand).then(
        () => takeAway(id),
        (fault) => logFault('finishing what a popup left', fault),
      )
    }
  }

  /** Heals what was missed: finishes what a popup left, follows an updated catalogue, learns the organisation's own tools, looks at every open tab. */
  const catchUp = async () => {
    await finishErrands()
    const { changes, tools } = catalogueChanges()
    await followCatalogueChanges(store, { changes, tools: new Map(tools.map((tool) => [tool.id, tool])), hostSets: hostLists })
    const ownTools = await readNoticedOwnTools(store.db)
    rules = rulesWith(ownTools)
    await watchOwnTools(watchedHosts(ownTools, hostLists))
    await loads.catchUp(openPages)
    await giveBackHistory()
  }
  const catchUpLogged = () => void catchUp().catch((fault) => logFault('catching up', fault))

  watchNavigation(watched, loads.onEvent)
  rules = rulesWith([])
  onOwnToolsChanged(catchUpLogged)
  onPopupClosed(catchUpLogged)
  every('catch-up', 5, () => {
    catchUpLogged()
    void lookAtDue(store).catch((fault) => logFault('looking at what is due', fault))
  })
  onNoticeClicked((id) => void openDashboard(id === 'backup' ? '#/imports/backup' : '#/due'))
  catchUpLogged()
})

/** The rules of the catalogue and of the organisation's own tools. */
function rulesWith(ownTools: readonly DetectableTool[]): ToolRules {
  const { patterns, generalExceptions } = catalogueRules()
  return rulesOnDemand([patterns, hostPatterns(ownTools, hostLists)], generalExceptions)
}
