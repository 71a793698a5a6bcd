/** Everything on record with a date, overdue first, by group; to be filtered by owner and kind, put aside, and worked off by keyboard. */
import { dueGroups } from '#core/due/due-groups.ts'
import { type DueItem, dueKinds, overdueCount } from '#core/due/due-items.ts'
import { duePeriods } from '#core/due/due-periods.ts'
import { EmptyState } from '#ui/components/card.tsx'
import { FilterBar } from '#ui/components/filter-bar.tsx'
import { NothingFits } from '#ui/components/nothing-fits.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { BackupReminder } from '#ui/dashboard/backup/backup-reminder.tsx'
import { DueAhead } from '#ui/dashboard/due/due-ahead.tsx'
import { fitting, nobody } from '#ui/dashboard/due/due-filters.ts'
import { DueList } from '#ui/dashboard/due/due-list.tsx'
import { usePeriodNames } from '#ui/dashboard/due/use-period-names.ts'
import { SaveShownButton } from '#ui/dashboard/exports/save-shown-button.tsx'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { pageAddress } from '#ui/hooks/page-address.ts'
import { useDue } from '#ui/hooks/use-due.ts'

export function DuePage({ parameters }: { parameters: URLSearchParams }) {
  const daylight = useDaylight()
  const { t, today } = daylight
  const { inFull } = usePeriodNames()
  const items = useDue()
  const address = pageAddress('due', parameters)
  const shown = fitting(items, address.values, daylight)
  const head = (
    <>
      <PageHead title={titleOf(items, daylight)} under={t('due.under')} actions={<SaveShownButton name="due" rows={shown} />} />
      <BackupReminder />
    </>
  )
  if (items.length === 0) {
    return (
      <>
        {head}
        <div class="bg-base-100 border-line rounded-box border">
          <EmptyState title={t('due.empty')}>
            <p>{t('due.empty-do')}</p>
          </EmptyState>
        </div>
      </>
    )
  }
  const owners = [...new Set(items.flatMap(({ owner }) => owner ?? []))].sort()
  const kinds = dueKinds.filter((kind) => items.some((item) => item.kind === kind))
  const periods = duePeriods(items, today).filter(({ count }) => count > 0)
  const filters = [
    { name: 'period', label: t('due.filter-period'), options: periods.map(({ period }) => ({ value: period, label: inFull(period) })) },
    { name: 'owner', label: t('due.filter-owner'), options: [...owners.map((owner) => ({ value: owner, label: owner })), { value: nobody, label: t('due.nobody') }] },
    { name: 'kind', label: t('due.filter-kind'), options: kinds.map((kind) => ({ value: kind, label: t(`due.kind.${kind}`) })) },
  ]
  return (
    <>
      {head}
      <DueAhead items={fitting(items, { ...address.values, period: undefined }, daylight)} address={address} />
      <FilterBar
        searchLabel={t('due.search')}
        filters={filters}
        address={address}
        summary={t('due.count', { count: items.length, shown: shown.length === items.length ? -1 : shown.length })}
      />
      {shown.length === 0 ? <NothingFits title={t('due.none-fit')} onClear={address.clear} /> : <DueList groups={dueGroups(shown, today)} />}
    </>
  )
}

/** The one sentence that matters: what is late, else what comes soon. */
function titleOf(items: readonly DueItem[], { t, today }: Pick<Daylight, 't' | 'today'>): string {
  const overdue = overdueCount(items, today)
  if (overdue > 0) return t('due.title-overdue', { count: overdue })
  const soon = dueGroups(items, today).find(({ name }) => name === 'soon')?.items.length ?? 0
  return soon > 0 ? t('due.title-soon', { count: soon }) : t('due.title-calm')
}
