/** The way between the pages; collapses to one line on a narrow window. */
import { addDays } from '#core/calendar/iso-date.ts'
import { isWaiting } from '#core/register/concern.ts'
import { isPaused, untilResumed } from '#core/register/settings.ts'
import { DaylightMark } from '#ui/components/daylight-mark.tsx'
import { conflictCount, useOpenConflicts } from '#ui/dashboard/changes/use-open-conflicts.ts'
import { navigationGroups } from '#ui/dashboard/navigation-pages.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useDue } from '#ui/hooks/use-due.ts'

export function SideNavigation({ current }: { current: string }) {
  const { t, facts, profiles, catalogue, settings, today, date } = useDaylight()
  const { pausedThrough = today } = settings
  const conflicts = conflictCount(useOpenConflicts())
  const dueSoon = useDue().filter((item) => item.snooze === undefined && item.on <= addDays(today, 30)).length
  const paused = pausedThrough === untilResumed ? t('nav.paused-until-resumed') : t('nav.paused', { date: date(pausedThrough) })
  const counts: Readonly<Partial<Record<string, number>>> = {
    due: dueSoon,
    inventory: profiles.tools.length,
    'own-tools': facts.ownTools.length,
    concerns: facts.concerns.filter(isWaiting).length,
    vendors: profiles.vendors.length,
    'imports/changes': conflicts,
  }
  // Conflicts have a way of their own only while there are some.
  const isOffered = (page: string) => page !== 'imports/changes' || conflicts > 0
  const isCurrent = (page: string) =>
    page === current || (current === 'tool' && page === 'inventory') || (current === 'vendor' && page === 'vendors') || (current === 'share' && page === 'my-data')
  return (
    <nav
      aria-label={t('nav.label')}
      class="bg-base-300 border-line flex gap-0.5 overflow-x-auto border-b px-3 py-2 md:sticky md:top-0 md:h-screen md:flex-col md:overflow-y-auto md:border-r md:border-b-0 md:py-4"
    >
      <a href="#/" class="text-base-content flex items-center gap-2 px-2 pb-0 font-semibold no-underline hover:no-underline md:pb-3.5">
        <DaylightMark />
        <span class="hidden text-base sm:inline">Daylight</span>
      </a>
      {navigationGroups.map(({ label, pages }) => (
        <div key={label ?? ''} class="flex gap-0.5 md:flex-col">
          {label && <div class="text-faint hidden px-2.5 pt-3.5 pb-1 text-xs md:block">{t(label)}</div>}
          {pages
            .filter(({ page }) => isOffered(page))
            .map(({ page, label }) => (
              <a
                key={page}
                href={`#/${page}`}
                aria-current={isCurrent(page) ? 'page' : undefined}
                class="text-soft hover:bg-base-100 aria-[current]:bg-base-100 aria-[current]:border-line aria-[current]:text-base-content flex items-center justify-between gap-2 rounded-lg border border-transparent px-2.5 py-1.5 font-medium whitespace-nowrap no-underline hover:no-underline"
              >
                {t(label)}
                {(counts[page] ?? 0) > 0 && <span class="text-faint text-xs">{counts[page]}</span>}
              </a>
            ))}
        </div>
      ))}
      <p class={`mt-auto hidden px-2.5 py-2 text-xs md:block ${isPaused(settings, today) ? 'text-warning' : 'text-faint'}`}>
        {isPaused(settings, today) ? paused : t('nav.watching', { count: catalogue.tools.size })}
      </p>
    </nav>
  )
}
