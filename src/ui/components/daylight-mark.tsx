/** The mark: a sun that rises over a line. */
export function DaylightMark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" class="text-accent shrink-0" aria-hidden="true">
      <path d="M3 17h18M7 17a5 5 0 0 1 10 0M12 5v3M4.6 9.6l2 1.6M19.4 9.6l-2 1.6" />
      <path d="M6 21h12" opacity=".45" />
    </svg>
  )
}
