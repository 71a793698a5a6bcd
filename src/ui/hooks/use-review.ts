/** "Reviewed, nothing changed": writes it down and says when the next review is, with the way back. */
import { reviewed } from '#core/register/review-interval.ts'
import { reviewDecision, reviewVendor } from '#store/commands/reviews.ts'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useReview(): (subject: 'tool' | 'vendor', id: string, name: string) => Promise<void> {
  const { t, date, store, profiles, today } = useDaylight()
  const notify = useToast()
  return async (subject, id, name) => {
    const months = subject === 'tool' ? profiles.tool(id)?.decision.reviewMonths : profiles.vendor(id)?.entry.reviewMonths
    const undo = await (subject === 'tool' ? reviewDecision(store, id) : reviewVendor(store, id))
    notify(t('review.done', { name, date: date(reviewed(months, today).reviewBy) }), undo)
  }
}
