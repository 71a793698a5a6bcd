/** At the foot: what is kept of this tool, or that nothing is. */
import type { ToolProfile } from '#core/register/profiles.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { openingsOf } from '#ui/popup/openings.ts'

export function PrivacyLine({ tool }: { tool: ToolProfile | undefined }) {
  const { t, date, today } = useDaylight()
  const openings = tool && openingsOf(tool.days, today)
  const text = openings
    ? t('popup.kept', { when: openings.when, days: openings.when === 'month' ? openings.days : 0, date: openings.when === 'earlier' ? date(openings.lastOn) : '' })
    : t('popup.kept-nothing')
  return (
    <footer class="bg-base-300 border-line text-soft shrink-0 border-t px-3.5 py-2 text-xs">
      {text} <DashboardLink hash="#/my-data">{t('nav.my-data')}</DashboardLink>
    </footer>
  )
}
