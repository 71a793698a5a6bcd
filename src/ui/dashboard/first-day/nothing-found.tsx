/** After a search that found no tool: says how much it looked through. */
import { EmptyState } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function NothingFound({ days, entries, onAgain }: { days: number; entries: number; onAgain: () => void }) {
  const { t } = useDaylight()
  return (
    <>
      <PageHead takesFocus title={t('first-day.nothing', { days })} />
      <div class="bg-base-100 border-line rounded-box border">
        <EmptyState title={t('first-day.nothing-more', { entries })}>
          <div class="mt-2 flex flex-wrap justify-center gap-2">
            <button type="button" class="btn" onClick={onAgain}>
              {t('first-day.again')}
            </button>
            <a class="btn text-base-content hover:no-underline" href="#/">
              {t('common.to-overview')}
            </a>
          </div>
        </EmptyState>
      </div>
    </>
  )
}
