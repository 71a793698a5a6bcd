// The whole flow, from a page that opens to a row on disk. Listeners are registered in the worker's first turn; the worker may die between any two lines.
import '#platform/no-eval.ts'
import { defineBackground } from 'wxt/utils/define-background'
import { catalogueChanges, hostLists, watched } from '#catalogue/detection-catalogue.ts'
import { onCatchUpDue } from '#platform/catch-up-alarm.ts'
import { systemClock } from '#platform/clock.ts'
import { giveBackHistory } from '#platform/history.ts'
import { logFault } from '#platform/log.ts'
import { openPages, watchNavigation } from '#platform/navigation.ts'
import { onNoticeClicked } from '#platform/notifications.ts'
import { laidDown, onPopupClosed, takeAway } from '#platform/outbox.ts'
import { watchPageLoads } from '#platform/page-loads.ts'
import { openDashboard } from '#platform/pages.ts'
import { onCatchUpSignal } from '#platform/wake-signal.ts'
import { followCatalogueChanges } from '#store/commands/catalogue-changes.ts'
import { carryOut } from '#store/commands/errands.ts'
import { noticePlace } from '#store/commands/notice.ts'
import { openStore } from '#store/open-store.ts'
import { readNoticedOwnTools } from '#store/queries.ts'
import { withRetry } from '#store/retry.ts'
import { knownTools } from './known-tools.ts'
import { lookAtDue } from './look-at-due.ts'

export default defineBackground(() => {
  // First of all: it asks for the organisation's own tools, which must be there before the event that woke the worker.
  const known = knownTools((page, kind) => loads.onEvent(page, kind))
  const store = openStore(systemClock, () => crypto.randomUUID())
  const loads = watchPageLoads(({ place }, kind) => withRetry(store.db, () => noticePlace(store, known.rules(), place, kind)).catch((fault) => logFault('noticing', fault)))

  /** What was done in a popup that closed before it was written. Answers whether there was anything. */
  const finishErrands = async () => {
    const left = await laidDown()
    for (const [id, errand] of left) {
      await carryOut(store, errand).then(
        () => takeAway(id),
        (fault) => logFault('finishing what a popup left', fault),
      )
    }
    return left.length > 0
  }

  /** Heals what was missed: finishes what a popup left, follows an updated catalogue, learns the organisation's own tools, looks at every open tab. */
  const catchUp = async () => {
    await finishErrands()
    const { changes, tools } = catalogueChanges()
    await followCatalogueChanges(store, { changes, tools: new Map(tools.map((tool) => [tool.id, tool])), hostSets: hostLists })
    await known.learn(await readNoticedOwnTools(store.db))
    await loads.catchUp(openPages)
    await giveBackHistory()
  }
  const catchUpLogged = () => void catchUp().catch((fault) => logFault('catching up', fault))

  watchNavigation(watched, loads.onEvent)
  // Made now, while the browser takes in the filters.
  known.rules()
  onCatchUpSignal(catchUpLogged)
  onPopupClosed(() => void finishErrands().then((wereLeft) => wereLeft && catchUpLogged()))
  onCatchUpDue(() => {
    catchUpLogged()
    void lookAtDue(store).catch((fault) => logFault('looking at what is due', fault))
  })
  onNoticeClicked((id) => void openDashboard(id === 'backup' ? '#/imports/backup' : '#/due'))
  catchUpLogged()
})
