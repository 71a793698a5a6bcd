/** What will happen, step by step, each with its icon. */
import type { IconNode } from 'lucide'
import { Icon } from '#ui/components/icon.tsx'

export function StepList({ steps }: { steps: readonly { icon: IconNode; text: string }[] }) {
  return (
    <ol class="flex flex-col gap-3.5">
      {steps.map(({ icon, text }) => (
        <li key={text} class="flex items-start gap-3">
          <span class="bg-base-300 text-soft grid size-8 shrink-0 place-items-center rounded-full">
            <Icon icon={icon} />
          </span>
          <p class="pt-1">{text}</p>
        </li>
      ))}
    </ol>
  )
}
