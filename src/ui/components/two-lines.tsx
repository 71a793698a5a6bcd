/** A cell of two lines: the fact, and something about it. */
import type { ComponentChildren } from 'preact'

export function TwoLines({ first, second }: { first: ComponentChildren; second: string }) {
  return (
    <>
      <span class="block truncate">{first}</span>
      {second && (
        <span class="text-soft block truncate text-xs" title={second}>
          {second}
        </span>
      )}
    </>
  )
}
