/** What a log leaves open about its times, asked once; and where its days are counted. */
import type { LogPlan } from '#core/log-import/log-reading.ts'
import type { LogSketch } from '#core/log-import/log-sketch.ts'
import type { DayOrder } from '#core/log-import/log-time.ts'
import { TextField } from '#ui/components/field.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface TimeQuestionsProps {
  sketch: LogSketch
  order: DayOrder | undefined
  zone: LogPlan['zone']
  onDay: (text: string) => void
  onOrder: (order: DayOrder) => void
  onZone: (zone: LogPlan['zone']) => void
}

export function TimeQuestions({ sketch, order, zone, onDay, onOrder, onZone }: TimeQuestionsProps) {
  const { t, store } = useDaylight()
  const timeZone = store.clock.timeZone()
  return (
    <>
      {sketch.needsDay && <TextField type="date" name="day" label={t('logs.day')} hint={t('logs.day-hint')} onType={onDay} required />}
      {sketch.needsOrder && (
        <div>
          <SegmentedChoice<DayOrder | ''>
            label={t('logs.order')}
            options={[
              { value: 'day-first', label: t('logs.day-first') },
              { value: 'month-first', label: t('logs.month-first') },
            ]}
            value={order ?? ''}
            onChange={(value) => value && onOrder(value)}
          />
          <p class="text-faint mt-1 text-xs">{t('logs.order-hint')}</p>
        </div>
      )}
      {sketch.needsZone && (
        <SegmentedChoice
          label={t('logs.zone')}
          options={[
            { value: 'local', label: timeZone },
            { value: 'utc', label: 'UTC' },
          ]}
          value={zone}
          onChange={onZone}
        />
      )}
      {!sketch.needsDay && (
        <p class="text-soft">
          {t('logs.days-in', { timeZone })}
          {sketch.shape.format === 'dnsmasq' && ` ${t('logs.no-year')}`}
        </p>
      )}
    </>
  )
}
