/** At the foot: what is kept of this tool, or that nothing is. */
import type { OwnTool } from '#core/register/inventory.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { type DayCount, digestSightings } from '#core/register/sighting-digest.ts'
import { readSightings } from '#store/queries.ts'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { openingsOf } from '#ui/popup/openings.ts'

export function PrivacyLine({ tool }: { tool: ToolProfile | undefined }) {
  const daylight = useDaylight()
  const { t, store } = daylight
  const sightings = useLiveQuery(async () => tool && readSightings(store.db, tool.id), [store, tool?.id])
  const days = sightings && (digestSightings(sightings).get(tool?.id ?? '')?.days ?? [])
  const text = tool ? keptText(tool.ownTool, days, daylight) : t('popup.kept-nothing')
  return (
    <footer class="bg-base-300 border-line text-soft shrink-0 border-t px-3.5 py-2 text-xs">
      {text}{' '}
      <span class="whitespace-nowrap">
        <DashboardLink hash="#/my-data" class="underline">
          {t('nav.my-data')}
        </DashboardLink>
        {' · '}
        <DashboardLink hash="#/share" class="underline">
          {t('sharing.popup-link')}
        </DashboardLink>
      </span>
    </footer>
  )
}

/** A space of the same height until the days are read. */
function keptText(ownTool: OwnTool | undefined, days: readonly DayCount[] | undefined, { t, date, today }: Pick<Daylight, 't' | 'date' | 'today'>): string {
  if (ownTool?.retiredOn) return t('popup.kept-retired', { date: date(ownTool.retiredOn) })
  if (days === undefined) return '\u00A0'
  const openings = openingsOf(days, today)
  return t('popup.kept', { when: openings.when, days: openings.when === 'month' ? openings.days : 0, date: openings.when === 'earlier' ? date(openings.lastOn) : '' })
}
