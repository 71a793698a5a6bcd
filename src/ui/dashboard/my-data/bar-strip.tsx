/** One bar per day or week on a dashed line; stretches to the room it is given. */

const step = 6
const height = 40
const floor = 2

interface BarStripProps {
  /** One number per day or week, oldest first. */
  values: readonly number[]
  /** What a bar of full height stands for; without it, the tallest of them. */
  most?: number
  /** What the bars say, for those who do not see them. */
  label: string
  /** Sets width and height. */
  class: string
  /** What a pointer that rests on a bar is told. */
  titleOf?: (index: number) => string
}

export function BarStrip({ values, most = Math.max(1, ...values), label, class: classes, titleOf }: BarStripProps) {
  return (
    <svg viewBox={`0 0 ${values.length * step} ${height}`} preserveAspectRatio="none" class={classes} role="img" aria-label={label}>
      {values.map((value, i) => {
        const barHeight = value === 0 ? floor : floor + 4 + (value / most) * (height - floor - 4)
        return (
          <g key={i}>
            {titleOf && (
              <rect x={i * step} y="0" width={step} height={height} fill="transparent">
                <title>{titleOf(i)}</title>
              </rect>
            )}
            <rect x={i * step + 1} y={height - barHeight} width={step - 2} height={barHeight} fill={value === 0 ? 'var(--bar-off)' : 'var(--bar)'} pointer-events="none" />
          </g>
        )
      })}
    </svg>
  )
}
