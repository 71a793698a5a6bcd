/** What became of every line of a log. */
import { rejections } from '#core/log-import/log-fault.ts'
import { type LogTally, rejectedLines } from '#core/log-import/log-tally.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const fates = ['accepted', 'outside', 'blocked', 'beside'] as const

export function TallyCard({ tally }: { tally: LogTally }) {
  const { t } = useDaylight()
  const rejected = rejectedLines(tally)
  return (
    <Card title={t('logs.tally', { lines: tally.lines })}>
      <dl>
        {fates.map((fate) => (
          <Line key={fate} label={t(`logs.fate.${fate}`)} lines={tally[fate]} />
        ))}
        <Line label={t('logs.fate.rejected')} lines={rejected} />
      </dl>
      {rejected > 0 && (
        <ul class="text-warning mt-2 flex flex-col gap-1 text-xs">
          {rejections.map((why) => {
            const found = tally.rejected[why]
            return found && <li key={why}>{t(`logs.rejected.${why}`, { lines: found.lines, first: found.first })}</li>
          })}
        </ul>
      )}
    </Card>
  )
}

function Line({ label, lines }: { label: string; lines: number }) {
  const { number } = useDaylight()
  return (
    <div class="border-line flex justify-between gap-4 border-t py-1.5 first:border-t-0">
      <dt class="text-soft">{label}</dt>
      <dd class="text-right">{number(lines)}</dd>
    </div>
  )
}
