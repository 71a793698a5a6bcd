/** What can be done with a due item without leaving the list. */
import type { DueItem } from '#core/due/due-items.ts'
import { wakeDue } from '#store/commands/due.ts'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useReview } from '#ui/hooks/use-review.ts'

export function useDueActions() {
  const { t, store } = useDaylight()
  const notify = useToast()
  const reviewIt = useReview()
  return {
    review: ({ subject, id, name }: DueItem) => reviewIt(subject, id, name),
    wake: async (item: DueItem) => notify(t('due.woken', { name: item.name }), await wakeDue(store, item)),
  }
}

/** An approval or a vendor can be looked at and found unchanged. */
export function isReviewable({ kind }: DueItem): boolean {
  return kind === 'approval-review' || kind === 'vendor-review'
}
