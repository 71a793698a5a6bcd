/** A control with how many of its points are answered; opens its points below. */
import { ChevronDown } from 'lucide'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface ControlTileProps {
  name: string
  help: string
  progress: { control: string; answered: number; total: number }
  isShown: boolean
  onToggle: () => void
}

export function ControlTile({ name, help, progress: { control, answered, total }, isShown, onToggle }: ControlTileProps) {
  const { t } = useDaylight()
  return (
    <button
      type="button"
      aria-expanded={isShown}
      aria-controls={isShown ? 'control-points' : undefined}
      onClick={onToggle}
      class="hover:bg-base-200 aria-expanded:bg-base-200 aria-expanded:border-line flex cursor-pointer flex-col gap-1.5 rounded-lg border border-transparent p-2.5 text-left"
    >
      <span class="flex w-full items-baseline justify-between gap-3">
        <strong class="font-semibold">
          {control} {name}
        </strong>
        <span class="text-soft flex items-center gap-1 text-xs whitespace-nowrap">
          {t('controls.answered', { answered, total })}
          <span class={isShown ? 'rotate-180' : ''}>
            <Icon icon={ChevronDown} size={14} />
          </span>
        </span>
      </span>
      <svg width="100%" height="6" class="rounded-full" aria-hidden="true">
        <rect width="100%" height="6" fill="var(--bar-off)" />
        <rect width={`${(answered / total) * 100}%`} height="6" fill="var(--bar)" />
      </svg>
      <span class="text-soft text-xs">{help}</span>
    </button>
  )
}
