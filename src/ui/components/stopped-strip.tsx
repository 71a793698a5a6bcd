/** Says how something ended that did not come to its end. */
import { Ban } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '#ui/components/icon.tsx'

export function StoppedStrip({ children }: { children: ComponentChildren }) {
  return (
    <p role="status" class="bg-warn-bg mb-4 flex items-center gap-2.5 rounded-lg px-3 py-2">
      <span class="text-warning">
        <Icon icon={Ban} />
      </span>
      {children}
    </p>
  )
}
