/** How near a day is, in words and colour. */
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** Days from which on a due day is near. */
const nearDays = 30

export function DueChip({ on }: { on: IsoDate }) {
  const { t, today } = useDaylight()
  const days = daysBetween(today, on)
  return <Chip tone={toneOf(days)}>{days < 0 ? t('overview.overdue', { days: -days }) : t('overview.due-in', { days })}</Chip>
}

function toneOf(days: number): Tone {
  if (days < 0) return 'bad'
  return days <= nearDays ? 'warn' : 'mute'
}
