/** Somebody looked, and nothing had changed: one click. */
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ReviewButton({ onReview }: { onReview: () => void }) {
  const { t } = useDaylight()
  return (
    <button type="button" class="btn" onClick={onReview}>
      {t('review.button')}
    </button>
  )
}
