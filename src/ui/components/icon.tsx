/** One icon from Lucide, drawn in the colour of the text. Always beside a word, or inside something that has a label. */
import type { IconNode } from 'lucide'
import { h } from 'preact'

/** `size` in pixels. */
export function Icon({ icon, size = 16 }: { icon: IconNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      class="shrink-0"
      aria-hidden="true"
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}
