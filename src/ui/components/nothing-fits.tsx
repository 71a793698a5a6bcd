/** Where the filters leave nothing: says so, with the way back to everything. */
import { EmptyState } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function NothingFits({ title, onClear }: { title: string; onClear: () => void }) {
  const { t } = useDaylight()
  return (
    <div class="bg-base-100 border-line rounded-box border">
      <EmptyState title={title}>
        <button type="button" class="btn btn-sm" onClick={onClear}>
          {t('common.clear-filters')}
        </button>
      </EmptyState>
    </div>
  )
}
