/** How a stance is drawn: told apart by texture and place as well as by colour. */
import type { Stance } from '#core/overview/stance.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

interface StanceLook {
  label: MessageKey
  paint: { fill: string; stroke: string }
}

const allowed = 'color-mix(in oklab, var(--color-success) 75%, var(--color-base-100))'

/** Full is allowed, pale is undecided, hatched is not allowed (as a ladder that is not in force). */
export const stanceLooks: Record<Stance, StanceLook> = {
  allowed: { label: 'overview.stance-allowed', paint: { fill: allowed, stroke: allowed } },
  undecided: {
    label: 'overview.stance-undecided',
    paint: { fill: 'color-mix(in oklab, var(--bar) 22%, var(--color-base-100))', stroke: 'color-mix(in oklab, var(--bar) 65%, var(--color-base-100))' },
  },
  'not-allowed': { label: 'overview.stance-not-allowed', paint: { fill: 'url(#stance-not-allowed)', stroke: 'var(--color-error)' } },
}

/** Once on the page, for `url(#stance-not-allowed)`. */
export function Hatching() {
  return (
    <defs>
      <pattern id="stance-not-allowed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill="var(--bad-bg)" />
        <rect width="1.5" height="4" fill="var(--color-error)" />
      </pattern>
    </defs>
  )
}
