/** A look ahead: how much falls due in which month. A month leads to its dates. */
import type { DueItem } from '#core/due/due-items.ts'
import { type DuePeriod, duePeriods } from '#core/due/due-periods.ts'
import { Card } from '#ui/components/card.tsx'
import { usePeriodNames } from '#ui/dashboard/due/use-period-names.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { PageAddress } from '#ui/hooks/page-address.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

/** In pixels, of the highest bar. */
const barHeight = 48

export function DueAhead({ items, address: { values } }: { items: readonly DueItem[]; address: PageAddress }) {
  const { t, today } = useDaylight()
  const periods = duePeriods(items, today)
  const most = Math.max(1, ...periods.map(({ count }) => count))
  return (
    <Card title={t('due.ahead')} class="mb-4">
      <ul class="relative flex min-w-0 items-end gap-px overflow-x-auto">
        {periods.map((period) => (
          <li key={period.period} class="min-w-14 flex-1 [:lang(ja)_&]:min-w-16">
            <Column
              period={period}
              most={most}
              href={hashFor(['due'], { ...values, period: period.period === values['period'] ? undefined : period.period })}
              isChosen={period.period === values['period']}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Column({ period: { period, count }, most, href, isChosen }: { period: DuePeriod; most: number; href: string; isChosen: boolean }) {
  const { t } = useDaylight()
  const { inFull, onAxis } = usePeriodNames()
  const label = t('due.period', { period: inFull(period), count })
  const words = (
    <>
      <span class="sr-only">{label}</span>
      <span class="text-soft" aria-hidden="true">
        {count > 0 ? count : ''}
      </span>
      <span class={`w-3/5 rounded-t-sm ${period === 'overdue' ? 'bg-error' : 'bg-bar'}`} style={{ height: `${Math.round((barHeight * count) / most)}px` }} />
      <span class="border-line text-faint w-full border-t pt-1 whitespace-nowrap" aria-hidden="true">
        {onAxis(period)}
      </span>
    </>
  )
  const look = 'flex flex-col items-center text-center text-xs'
  if (count === 0) {
    return (
      <span class={look} title={label}>
        {words}
      </span>
    )
  }
  return (
    <a class={`${look} hover:bg-base-300 aria-[current]:bg-info-bg rounded-md hover:no-underline`} href={href} title={label} aria-current={isChosen || undefined}>
      {words}
    </a>
  )
}
