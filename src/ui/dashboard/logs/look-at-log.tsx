/** Before a log is read: what it is, what is read of it and what is thrown away, what its first lines give, and what has to be asked. */
import { useState } from 'preact/hooks'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import type { LogPlan } from '#core/log-import/log-reading.ts'
import { type ColumnRole, withRoles } from '#core/log-import/log-shape.ts'
import { sketchOf } from '#core/log-import/log-sketch.ts'
import type { DayOrder } from '#core/log-import/log-time.ts'
import type { LogSample } from '#core/log-import/read-log.ts'
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { ColumnsCard } from '#ui/dashboard/logs/columns-card.tsx'
import { SampleTally } from '#ui/dashboard/logs/sample-tally.tsx'
import { TimeQuestions } from '#ui/dashboard/logs/time-questions.tsx'
import { useFileLabel } from '#ui/dashboard/logs/use-file-label.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface LookAtLogProps {
  files: readonly File[]
  sample: LogSample
  onRead: (plan: LogPlan) => void
  onBack: () => void
}

export function LookAtLog({ files, sample, onRead, onBack }: LookAtLogProps) {
  const { t, store, today } = useDaylight()
  const label = useFileLabel()
  const [roles, setRoles] = useState<readonly (ColumnRole | undefined)[]>(sample.sketch.shape.columns.map(({ role }) => role))
  const [day, setDay] = useState<IsoDate>()
  const [order, setOrder] = useState<DayOrder>()
  const [zone, setZone] = useState(sample.sketch.usualZone)
  const sketch = sketchOf(
    withRoles(sample.sketch.shape, (_, at) => roles[at]),
    sample.text,
    today,
  )
  const plan: LogPlan = { shape: sketch.shape, order: sketch.order ?? order ?? 'day-first', zone, timeZone: store.clock.timeZone(), today, ...(sketch.needsDay && { day }) }
  const isReady = !sketch.needsPlace && !(sketch.needsDay && day === undefined) && !(sketch.needsOrder && order === undefined)
  return (
    <>
      <PageHead
        takesFocus
        title={t('logs.recognised', { file: label(files), format: t(`logs.format.${sketch.shape.format}`) })}
        under={t('logs.recognised-under', { encoding: sample.encoding.toUpperCase() })}
      />
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ColumnsCard
          shape={sketch.shape}
          needsPlace={sketch.needsPlace}
          onChange={(at, role) => setRoles(roles.map((each, i) => (i === at ? role : role && each === role ? undefined : each)))}
        />
        <Card title={t('logs.before')}>
          <div class="flex flex-col gap-4">
            <TimeQuestions sketch={sketch} order={order} zone={zone} onDay={(text) => setDay(parseIsoDate(text))} onOrder={setOrder} onZone={setZone} />
            {isReady && <SampleTally plan={plan} text={sample.text} />}
            <div class="flex flex-wrap gap-2">
              <button type="button" class="btn btn-primary" disabled={!isReady} onClick={() => onRead(plan)}>
                {t('logs.read')}
              </button>
              <button type="button" class="btn btn-ghost" onClick={onBack}>
                {t('logs.other-file')}
              </button>
            </div>
          </div>
        </Card>
      </div>
    </>
  )
}
