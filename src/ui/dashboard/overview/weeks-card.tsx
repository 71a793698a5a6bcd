/** How many tools were opened in each of the last twelve weeks, by the decision of today. */
import { stances } from '#core/overview/stance.ts'
import { type Week, weeklyUse } from '#core/overview/weekly-use.ts'
import { Card } from '#ui/components/card.tsx'
import { stanceLooks } from '#ui/dashboard/overview/stance-looks.tsx'
import { WeeksChart } from '#ui/dashboard/overview/weeks-chart.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const shownWeeks = 12

export function WeeksCard() {
  const { t, today, profiles } = useDaylight()
  const weeks = weeklyUse(profiles.tools, today, shownWeeks)
  return (
    <Card title={t('overview.weeks')} aside={<Legend />} class="flex flex-col">
      <WeeksChart weeks={weeks} />
      <WeeksTable weeks={weeks} />
    </Card>
  )
}

/** The drawing in words, for those who do not see it. */
function WeeksTable({ weeks }: { weeks: readonly Week[] }) {
  const { t, date } = useDaylight()
  return (
    <div class="sr-only">
      <table>
        <caption>{t('overview.weeks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.week')}</th>
            {stances.map((stance) => (
              <th key={stance} scope="col">
                {t(stanceLooks[stance].label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ start, counts }) => (
            <tr key={start}>
              <th scope="row">{date(start)}</th>
              {stances.map((stance) => (
                <td key={stance}>{counts[stance]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Legend() {
  const { t } = useDaylight()
  return (
    <ul class="text-soft flex flex-wrap gap-x-3.5 gap-y-1 text-xs" aria-hidden="true">
      {stances.map((stance) => (
        <li key={stance} class="flex items-center gap-1.5">
          <svg width="10" height="10" aria-hidden="true">
            <rect x="0.5" y="0.5" width="9" height="9" rx="2" {...stanceLooks[stance].paint} />
          </svg>
          {t(stanceLooks[stance].label)}
        </li>
      ))}
    </ul>
  )
}
