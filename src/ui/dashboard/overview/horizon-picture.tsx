/** A sun on the horizon, and letter tiles that come into its light. */
const width = 1016
const height = 190
const horizon = 150
const middle = width / 2

/** Where the tiles stand; the farther from the sun, the fainter. */
const tiles = [
  { x: 150, letter: 'C' },
  { x: 262, letter: 'D' },
  { x: 354, letter: 'G' },
  { x: 626, letter: 'N' },
  { x: 718, letter: 'P' },
  { x: 830, letter: 'M' },
]

export function HorizonPicture() {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class="bg-base-200 block h-[190px] w-full" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <clipPath id="above-horizon">
          <rect width={width} height={horizon} />
        </clipPath>
      </defs>
      <g clip-path="url(#above-horizon)" class="text-accent" fill="currentColor">
        {[330, 240, 165, 104].map((radius) => (
          <circle key={radius} cx={middle} cy={horizon} r={radius} opacity="0.07" />
        ))}
        <circle cx={middle} cy={horizon} r="54" opacity="0.9" />
      </g>
      <g class="text-accent" stroke="currentColor" stroke-width="2" stroke-linecap="round">
        <line x1={middle - 210} x2={middle + 210} y1={horizon + 14} y2={horizon + 14} opacity="0.4" />
        <line x1={middle - 110} x2={middle + 110} y1={horizon + 26} y2={horizon + 26} opacity="0.2" />
      </g>
      <line x1="0" x2={width} y1={horizon} y2={horizon} stroke="var(--line)" />
      {tiles.map(({ x, letter }) => (
        <Tile key={x} x={x} letter={letter} light={1 - Math.abs(x + 17 - middle) / 480} />
      ))}
    </svg>
  )
}

function Tile({ x, letter, light }: { x: number; letter: string; light: number }) {
  const y = horizon - 34
  return (
    <g opacity={0.25 + 0.75 * light}>
      <rect x={x} y={y - 0.5} width="34" height="34" rx="9" fill="var(--color-base-100)" stroke="var(--line)" />
      <text x={x + 17} y={y + 21.5} text-anchor="middle" font-size="15" font-weight="600" fill="var(--soft)">
        {letter}
      </text>
    </g>
  )
}
