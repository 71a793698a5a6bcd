/** Above every page: search, the organisation, the day. On paper: whose page it is, as of when. */
import { QuickSearch } from '#ui/dashboard/quick-search.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function TopBar() {
  const { settings, today, dateWithWeekday } = useDaylight()
  return (
    <div class="mb-5 flex items-center justify-between gap-4">
      <QuickSearch />
      <p class="hidden font-semibold print:block">Daylight</p>
      <p class="text-soft hidden gap-3 text-xs whitespace-nowrap sm:flex print:flex">
        {settings.organisation && <span>{settings.organisation}</span>}
        <span>{dateWithWeekday(today)}</span>
      </p>
    </div>
  )
}
