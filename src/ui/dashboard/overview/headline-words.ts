/** The sentence of each headline. */
import type { HeadlineKind } from '#core/overview/headline.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

export const headlineWords: Record<HeadlineKind, MessageKey> = {
  'nothing-found': 'overview.nothing-found',
  'new-undecided': 'overview.new-undecided',
  'certificates-lapsed': 'overview.certificates-lapsed',
  'reviews-overdue': 'overview.reviews-overdue',
  undecided: 'overview.undecided',
  'on-hearsay': 'overview.on-hearsay',
  'under-review': 'overview.under-review',
  'all-decided': 'overview.all-decided',
}
