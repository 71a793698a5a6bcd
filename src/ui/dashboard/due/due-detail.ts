/** What a due item is about, more exactly than its kind: the standard, the point, for whom, what is to be done. */
import type { DueItem } from '#core/due/due-items.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

/** "" where the kind says it all. */
export function dueDetail(item: DueItem, { t, date }: Pick<Daylight, 't' | 'date'>): string {
  switch (item.kind) {
    case 'control-point':
      return t(`control-point.${item.pointId}`)
    case 'tool-control-point':
      return t(`tool-point.${item.pointId}`)
    case 'evidence-ends':
      return item.evidence.title
    case 'exception-end':
      return item.exception.scope
    case 'corrective-action':
      return item.action.action
    case 'certificate-check':
      return [item.certificate.edition, item.certificate.seenOn && t('due.last-checked', { date: date(item.certificate.seenOn) })].filter(Boolean).join(', ')
    default:
      return 'certificate' in item ? item.certificate.edition : ''
  }
}

/** The page on which it is dealt with. */
export function dueHref({ subject, id }: Pick<DueItem, 'subject' | 'id'>): string {
  return hashFor([subject, id])
}
