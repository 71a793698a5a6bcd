/** Five rising bars, one per rung of assurance; hatched in red where the certificate is not in force. */
import { type Assurance, rungHeight } from '#core/assurance/assess.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const barHeights = [5, 8, 11, 13.5, 16]

/** With `word` the rung stands beside the bars; without it the word is the label for those who do not see them. */
export function Ladder({ assurance: { rung, inForce }, word = false }: { assurance: Pick<Assurance, 'rung' | 'inForce'>; word?: boolean }) {
  const { t } = useDaylight()
  const height = rungHeight(rung)
  const words = `${t(`rung.${rung}`)}${inForce ? '' : `, ${t('ladder.not-in-force')}`}`
  const label = t('ladder.label', { height, word: words })
  return (
    <span class="inline-flex items-center gap-2" title={words} {...(!word && { role: 'img', 'aria-label': label })}>
      <svg width="36" height="16" viewBox="0 0 36 16" class="shrink-0" aria-hidden="true">
        {!inForce && (
          <pattern id="not-in-force" width="5" height="3" patternUnits="userSpaceOnUse">
            {/* Lines across the bar: at five pixels a slanted hatching is only noise. */}
            <rect width="5" height="1.4" fill="var(--color-error)" />
          </pattern>
        )}
        {barHeights.map((barHeight, i) => {
          const lit = i < height
          const hatched = lit && !inForce
          const fill = hatched ? 'url(#not-in-force)' : lit ? 'var(--bar)' : 'var(--bar-off)'
          // The outline lies within the bar: half of its width on each side.
          const inset = hatched ? 0.5 : 0
          return (
            <rect
              key={barHeight}
              x={i * 7.5 + inset}
              y={16 - barHeight + inset}
              width={5 - 2 * inset}
              height={barHeight - 2 * inset}
              rx={1.5 - inset}
              fill={fill}
              stroke={hatched ? 'var(--color-error)' : 'none'}
            />
          )
        })}
      </svg>
      {word && <span class={inForce ? '' : 'text-error'}>{words}</span>}
    </span>
  )
}
