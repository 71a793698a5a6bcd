/** The way between the pages; collapses to one line on a narrow window. */
import { addDays } from '#core/calendar/iso-date.ts'
import { isWaiting } from '#core/register/concern.ts'
import { isPaused, untilResumed } from '#core/register/settings.ts'
import { DaylightMark } from '#ui/components/daylight-mark.tsx'
import { conflictCount, useOpenConflicts } from '#ui/dashboard/changes/use-open-conflicts.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useDue } from '#ui/hooks/use-due.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

interface Entry {
  page: string
  label: MessageKey
  count?: number
}

export function SideNavigation({ current }: { current: string }) {
  const { t, facts, profiles, catalogue, settings, today, date } = useDaylight()
  const { pausedThrough = today } = settings
  const conflicts = conflictCount(useOpenConflicts())
  const dueSoon = useDue().filter((item) => item.snooze === undefined && item.on <= addDays(today, 30)).length
  const paused = pausedThrough === untilResumed ? t('nav.paused-until-resumed') : t('nav.paused', { date: date(pausedThrough) })
  const groups: { label?: MessageKey; entries: Entry[] }[] = [
    {
      entries: [
        { page: '', label: 'nav.overview' },
        { page: 'due', label: 'nav.due', count: dueSoon },
      ],
    },
    {
      label: 'nav.use',
      entries: [
        { page: 'inventory', label: 'nav.inventory', count: profiles.tools.length },
        { page: 'own-tools', label: 'nav.own-tools', count: facts.ownTools.length },
        { page: 'concerns', label: 'nav.concerns', count: facts.concerns.filter(isWaiting).length },
      ],
    },
    {
      label: 'nav.assurance',
      entries: [
        { page: 'vendors', label: 'nav.vendors', count: profiles.vendors.length },
        { page: 'requirements', label: 'nav.requirements' },
        { page: 'annex-a', label: 'nav.annex-a' },
      ],
    },
    {
      label: 'nav.records',
      entries: [
        { page: 'imports', label: 'nav.imports' },
        ...(conflicts > 0 ? [{ page: 'imports/changes', label: 'nav.conflicts' as const, count: conflicts }] : []),
        { page: 'exports', label: 'nav.exports' },
        { page: 'audit', label: 'nav.audit' },
        { page: 'my-data', label: 'nav.my-data' },
        { page: 'settings', label: 'nav.settings' },
      ],
    },
  ]
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
      {groups.map(({ label, entries }) => (
        <div key={label ?? ''} class="flex gap-0.5 md:flex-col">
          {label && <div class="text-faint hidden px-2.5 pt-3.5 pb-1 text-xs md:block">{t(label)}</div>}
          {entries.map(({ page, label, count }) => (
            <a
              key={page}
              href={`#/${page}`}
              aria-current={isCurrent(page) ? 'page' : undefined}
              class="text-soft hover:bg-base-100 aria-[current]:bg-base-100 aria-[current]:border-line aria-[current]:text-base-content flex items-center justify-between gap-2 rounded-lg border border-transparent px-2.5 py-1.5 font-medium whitespace-nowrap no-underline hover:no-underline"
            >
              {t(label)}
              {count !== undefined && count > 0 && <span class="text-faint text-xs">{count}</span>}
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
