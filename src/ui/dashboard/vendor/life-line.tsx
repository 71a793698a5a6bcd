/** The life of a certificate as a line: issued, surveillance windows, today, expiry. Said in words for those who do not see it. */
import type { Certificate } from '#core/register/certificate.ts'
import { type LifeLineLayout, lifeLineLayout, type PlacedWindow } from '#ui/dashboard/vendor/life-line-layout.ts'
import { lifeLineWords, windowWords } from '#ui/dashboard/vendor/life-line-words.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`
/** Text at the ends of the line leans inwards. */
const anchorAt = (fraction: number) => (fraction < 0.08 ? 'start' : fraction > 0.92 ? 'end' : 'middle')

export function LifeLine({ certificate }: { certificate: Certificate }) {
  const daylight = useDaylight()
  const { t, today } = daylight
  const line = lifeLineLayout(certificate, today)
  if (line === undefined) return <p class="text-soft">{t('assurance.life.no-dates')}</p>
  return (
    <svg role="img" aria-label={lifeLineWords(daylight, line)} width="100%" height="96" class="block overflow-visible text-xs">
      <Term line={line} />
      {line.windows.map((window) => (
        <WindowMark key={window.number} window={window} />
      ))}
      <TermEnd at={line.from} label={t('assurance.life.issued')} on={line.issuedOn} />
      <TermEnd at={line.to} label={t(line.expiresOn && line.expiresOn < today ? 'assurance.life.expired' : 'assurance.life.expires')} on={line.expiresOn} />
      <line x1={percent(line.today)} x2={percent(line.today)} y1="20" y2="62" stroke="var(--color-base-content)" stroke-width="1.6" />
      <text x={percent(line.today)} y="13" text-anchor={anchorAt(line.today)} class="fill-base-content font-semibold">
        {t('assurance.life.today')}
      </text>
    </svg>
  )
}

/** The bar: what has passed is deeper; red and dashed once the certificate is not in force. */
function Term({ line: { from, to, today, inForce, expiresOn } }: { line: LifeLineLayout }) {
  const passed = Math.min(Math.max(today, from), to)
  const passedFill = inForce ? 'color-mix(in srgb, var(--color-success) 55%, var(--color-base-100))' : 'var(--bar-off)'
  return (
    <>
      <rect
        x={percent(from)}
        width={percent(to - from)}
        y="40"
        height="14"
        rx="7"
        fill={inForce ? 'var(--good-bg)' : 'var(--bad-bg)'}
        stroke={expiresOn ? 'none' : 'var(--faint)'}
        stroke-dasharray="3 3"
      />
      {passed > from && <rect x={percent(from)} width={percent(passed - from)} y="40" height="14" rx="7" fill={passedFill} />}
      {today > to && <line x1={percent(to)} x2={percent(today)} y1="47" y2="47" stroke="var(--color-error)" stroke-width="2" stroke-dasharray="4 4" />}
      {today < from && <line x1={percent(today)} x2={percent(from)} y1="47" y2="47" stroke="var(--faint)" stroke-width="2" stroke-dasharray="4 4" />}
    </>
  )
}

const windowLooks = {
  seen: { stroke: 'var(--color-success)', text: 'fill-soft' },
  open: { stroke: 'var(--color-warning)', text: 'fill-warning' },
  unconfirmed: { stroke: 'var(--color-warning)', text: 'fill-warning' },
  upcoming: { stroke: 'var(--faint)', text: 'fill-soft' },
} as const satisfies Record<PlacedWindow['state'], object>

function WindowMark({ window }: { window: PlacedWindow }) {
  const { what, when } = windowWords(useDaylight(), window)
  const { stroke, text } = windowLooks[window.state]
  const middle = (window.from + window.to) / 2
  return (
    <>
      <rect
        x={percent(window.from)}
        width={percent(window.to - window.from)}
        y="35"
        height="24"
        rx="5"
        fill={window.state === 'unconfirmed' ? 'var(--warn-bg)' : 'none'}
        stroke={stroke}
        stroke-width="1.8"
        stroke-dasharray={window.state === 'upcoming' ? '3 3' : undefined}
      />
      <text x={percent(middle)} y="76" text-anchor="middle" class={text}>
        {what}
      </text>
      <text x={percent(middle)} y="92" text-anchor="middle" class={text}>
        {when}
      </text>
    </>
  )
}

function TermEnd({ at, label, on }: { at: number; label: string; on: LifeLineLayout['issuedOn'] }) {
  const { t, date } = useDaylight()
  return (
    <>
      <text x={percent(at)} y="76" text-anchor={anchorAt(at)} class="fill-soft">
        {label}
      </text>
      <text x={percent(at)} y="92" text-anchor={anchorAt(at)} class="fill-faint">
        {on ? date(on) : t('assurance.not-recorded')}
      </text>
    </>
  )
}
