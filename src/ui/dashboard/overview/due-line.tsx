/** One thing that needs somebody: by when, who, and what to do. */
import type { DueItem, DueKind } from '#core/due/due-items.ts'
import { DueChip } from '#ui/dashboard/due/due-chip.tsx'
import { dueDetail, dueHref } from '#ui/dashboard/due/due-detail.ts'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { MessageKey } from '#ui/i18n/messages.ts'

export function DueLine({ item }: { item: DueItem }) {
  const daylight = useDaylight()
  return (
    <li class="border-line border-t py-2">
      <div class="flex items-center justify-between gap-3">
        <DueChip on={item.on} />
        {item.owner && <span class="text-soft truncate text-xs">{item.owner}</span>}
      </div>
      <a class="text-base-content mt-1 block text-pretty" href={dueHref(item)}>
        {sentenceOf(item, daylight)}
      </a>
    </li>
  )
}

const sentences: Record<DueKind, MessageKey> = {
  'approval-review': 'overview.due-approval-review',
  'decision-review': 'overview.due-decision-review',
  'certificate-expired': 'overview.due-certificate-expired',
  'certificate-expires': 'overview.due-certificate-expires',
  'surveillance-due': 'overview.due-surveillance-due',
  'surveillance-unconfirmed': 'overview.due-surveillance-unconfirmed',
  'certificate-check': 'overview.due-certificate-check',
  'control-point': 'overview.due-control-point',
  'tool-control-point': 'overview.due-control-point',
  'evidence-ends': 'overview.due-evidence-ends',
  'vendor-review': 'overview.due-vendor-review',
  'exception-end': 'overview.due-exception-end',
  'corrective-action': 'overview.due-corrective-action',
}

function sentenceOf(item: DueItem, daylight: Daylight): string {
  const { t, date } = daylight
  const seenOn = 'certificate' in item ? item.certificate.seenOn : undefined
  const detail = dueDetail(item, daylight)
  return t(sentences[item.kind], {
    name: item.name,
    date: date(item.on),
    edition: 'certificate' in item ? item.certificate.edition : '',
    seen: seenOn ? date(seenOn) : 'never',
    point: detail,
    detail,
  })
}
