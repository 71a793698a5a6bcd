/** Which due items fit the search and the filters of the address. */
import type { DueItem } from '#core/due/due-items.ts'
import { periodOf } from '#core/due/due-periods.ts'
import { isFound, searchText } from '#core/register/text-search.ts'
import { dueDetail } from '#ui/dashboard/due/due-detail.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import type { PageAddress } from '#ui/hooks/page-address.ts'

/** The choice "nobody" among the owners: no name is "-". */
export const nobody = '-'

export function fitting(items: readonly DueItem[], { q, owner, kind, period }: PageAddress['values'], words: Pick<Daylight, 't' | 'date' | 'today'>): DueItem[] {
  return items.filter((item) => {
    if (kind && item.kind !== kind) return false
    if (period && periodOf(item, words.today) !== period) return false
    if (owner && (item.owner ?? nobody) !== owner) return false
    return !q || isFound(searchText([item.name, item.owner, words.t(`due.kind.${item.kind}`), dueDetail(item, words)]), q)
  })
}
