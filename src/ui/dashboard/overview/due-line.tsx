/** One thing that needs somebody: by when, who, and what to do. */
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'
import { type Translator, wordingOf } from '#ui/i18n/translator.ts'

/** Days from which on a due day is near. */
const nearDays = 30

export function DueLine({ item }: { item: DueItem }) {
  const daylight = useDaylight()
  const days = daysBetween(daylight.today, item.on)
  return (
    <li class="border-line border-t py-2">
      <div class="flex items-center justify-between gap-3">
        <Chip tone={toneOf(days)}>{days < 0 ? daylight.t('overview.overdue', { days: -days }) : daylight.t('overview.due-in', { days })}</Chip>
        {item.owner && <span class="text-soft truncate text-xs">{item.owner}</span>}
      </div>
      <a class="text-base-content mt-1 block" href={hrefOf(item)}>
        {sentenceOf(item, daylight)}
      </a>
    </li>
  )
}

function toneOf(days: number): Tone {
  if (days < 0) return 'bad'
  return days <= nearDays ? 'warn' : 'mute'
}

function hrefOf({ kind, id }: DueItem): string {
  return hashFor([kind === 'approval-review' || kind === 'decision-review' ? 'tool' : 'vendor', id])
}

const sentences: Record<DueItem['kind'], MessageKey> = {
  'approval-review': 'overview.due-approval-review',
  'decision-review': 'overview.due-decision-review',
  'certificate-expired': 'overview.due-certificate-expired',
  'certificate-expires': 'overview.due-certificate-expires',
  'surveillance-due': 'overview.due-surveillance-due',
  'surveillance-unconfirmed': 'overview.due-surveillance-unconfirmed',
  'certificate-check': 'overview.due-certificate-check',
  'control-point': 'overview.due-control-point',
}

function sentenceOf(item: DueItem, translator: Translator & { today: IsoDate }): string {
  const { t, date } = translator
  const seenOn = 'certificate' in item ? item.certificate.seenOn : undefined
  return t(sentences[item.kind], {
    name: item.name,
    date: date(item.on),
    edition: 'certificate' in item ? item.certificate.edition : '',
    seen: seenOn ? date(seenOn) : 'never',
    point: 'pointId' in item ? wordingOf(translator)(`control-point.${item.pointId}`) : '',
  })
}
