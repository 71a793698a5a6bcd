/** How far something is that takes a while, what it found so far, and the way out. */
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface RunningBarProps {
  /** Of the bar, for those who cannot see it. */
  label: string
  done: number
  of: number
  text: string
  onCancel: () => void
}

export function RunningBar({ label, done, of, text, onCancel }: RunningBarProps) {
  const { t } = useDaylight()
  return (
    <div>
      <progress class="progress w-full" aria-label={label} value={done} max={of} />
      <div class="mt-3 flex flex-wrap items-center justify-between gap-3">
        <p class="text-soft">{text}</p>
        <button type="button" class="btn" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </div>
  )
}
