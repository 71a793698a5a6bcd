/** Takes over what the log of a proxy or resolver told, after somebody looked it through. */
import { requestPlan, withoutRequests } from '#core/log-import/request-plan.ts'
import type { ToolRequests } from '#core/log-import/tool-requests.ts'
import type { Undo } from '#store/change-record.ts'
import { takeOver } from '#store/commands/take-over.ts'
import type { Store } from '#store/store.ts'

/** The same log a second time changes nothing. The undo leaves also what another log brought. */
export async function takeOverLog(store: Store, found: readonly ToolRequests[]): Promise<Undo> {
  return takeOver(store, { from: 'network-log', foundBy: 'log', found, plan: (existing) => requestPlan(found, existing), without: withoutRequests })
}
