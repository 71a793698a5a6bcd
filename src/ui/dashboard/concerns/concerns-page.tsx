/** What employees asked for or reported: who waits, who handles it, and what came of it. */
import { type Concern, isWaiting } from '#core/register/concern.ts'
import { EmptyState } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { ConcernRow } from '#ui/dashboard/concerns/concern-row.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { pageAddress } from '#ui/hooks/page-address.ts'

export function ConcernsPage({ parameters }: { parameters: URLSearchParams }) {
  const { t, facts } = useDaylight()
  const { values, set } = pageAddress('concerns', parameters)
  const { concerns } = facts
  const waiting = concerns.filter(isWaiting)
  const closed = concerns.filter((concern) => !isWaiting(concern))
  // Who has waited longest comes first; of the answered ones the newest.
  const sets = { waiting: oldestFirst(waiting), closed: oldestFirst(closed).reverse(), all: oldestFirst(concerns).reverse() }
  const show = values['show'] === 'closed' || values['show'] === 'all' ? values['show'] : 'waiting'
  const title = concerns.length === 0 ? t('concerns.title-empty') : waiting.length === 0 ? t('concerns.title-none-open') : t('concerns.title-open', { count: waiting.length })
  const shown = sets[show]
  return (
    <>
      <PageHead title={title} under={t('concerns.under')} />
      {concerns.length > 0 && (
        <div class="mb-3">
          <SegmentedChoice
            hideLabel
            label={t('concerns.show')}
            options={[
              { value: 'waiting', label: t('concerns.show-waiting', { count: waiting.length }) },
              { value: 'closed', label: t('concerns.show-closed', { count: closed.length }) },
              { value: 'all', label: t('concerns.show-all', { count: concerns.length }) },
            ]}
            value={show}
            onChange={(choice) => set('show', choice === 'waiting' ? undefined : choice)}
          />
        </div>
      )}
      <div class="bg-base-100 border-line rounded-box border">
        {shown.length === 0 ? (
          <EmptyState title={concerns.length === 0 ? t('concerns.empty') : t('concerns.none-fit')} />
        ) : (
          <ul>
            {shown.map((concern) => (
              <ConcernRow key={concern.id} concern={concern} />
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function oldestFirst(concerns: readonly Concern[]): Concern[] {
  return concerns.toSorted((a, b) => a.day.localeCompare(b.day))
}
