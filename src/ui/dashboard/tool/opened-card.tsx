/** When and where the tool was opened here, in words and as bars by day, and the way to delete it. */
import { addDays } from '#core/calendar/iso-date.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { deleteSightings } from '#store/commands/deletion.ts'
import { Card } from '#ui/components/card.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { OpenedChart } from '#ui/dashboard/tool/opened-chart.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

const chartWeeks = 12

export function OpenedCard({ tool }: { tool: ToolProfile }) {
  const { t, date, list, store, today, language } = useDaylight()
  const notify = useToast()
  const { days, pages, hosts, requestDays } = tool
  const lastRequest = requestDays?.at(-1)
  const first = days[0]
  const remove = async () => notify(t('tool.opened.deleted', { days: days.length, name: toolName(tool, language) }), await deleteSightings(store, tool.id))
  return (
    <Card
      title={t('tool.opened.title')}
      aside={
        (first ?? lastRequest) && (
          <button type="button" class="btn btn-sm" onClick={remove}>
            {t('tool.opened.delete', { days: new Set([...days, ...(requestDays ?? [])].map(({ day }) => day)).size })}
          </button>
        )
      }
    >
      {first === undefined ? (
        <p class="text-soft">{t('tool.opened.none')}</p>
      ) : (
        <>
          <p class="mb-3">{t('tool.opened.total', { pages, days: days.length, date: date(first.day), hosts: list(hosts) })}</p>
          <OpenedChart days={days} first={addDays(today, 1 - chartWeeks * 7)} last={today} />
        </>
      )}
      {requestDays && lastRequest && (
        <p class="mt-2.5">{t('logs.of-tool', { requests: requestDays.reduce((sum, { count }) => sum + count, 0), days: requestDays.length, date: date(lastRequest.day) })}</p>
      )}
      <p class="text-faint mt-2.5 text-xs">{t('tool.opened.kept')}</p>
    </Card>
  )
}
