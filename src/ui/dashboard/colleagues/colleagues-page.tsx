/** The AIMS manager's side of sharing: the key that colleagues seal for, taking their bundles in, and what groups of them report. */

import { readSharingKeys } from '#store/commands/sharing-keys.ts'
import { readColleagueStanding } from '#store/queries.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { FiguresCard } from '#ui/dashboard/colleagues/figures-card.tsx'
import { GroupSizeCard } from '#ui/dashboard/colleagues/group-size-card.tsx'
import { KeyCard } from '#ui/dashboard/colleagues/key-card.tsx'
import { TakeInCard } from '#ui/dashboard/colleagues/take-in-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function ColleaguesPage() {
  const { t, store, settings } = useDaylight()
  const keys = useLiveQuery(() => readSharingKeys(store.db), [store])
  const standing = useLiveQuery(() => readColleagueStanding(store.db), [store])
  if (keys === undefined || standing === undefined) return null
  const title = keys.length === 0 ? t('sharing.colleagues.title-no-key') : t('sharing.colleagues.title', { reports: standing.reports })
  return (
    <>
      <PageHead title={title} under={t('sharing.colleagues.under', { size: settings.groupSize })} />
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
          {keys.length > 0 && <TakeInCard keys={keys} />}
          {keys.length === 0 && <KeyCard keys={keys} />}
          <FiguresCard standing={standing} />
        </div>
        <div class="grid gap-4">
          {keys.length > 0 && <KeyCard keys={keys} />}
          <GroupSizeCard />
        </div>
      </div>
    </>
  )
}
