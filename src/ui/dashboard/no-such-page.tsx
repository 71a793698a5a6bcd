/** What stands at an address that leads nowhere, also one with an id that nobody knows. */
import { EmptyState } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function NoSuchPage() {
  const { t } = useDaylight()
  return (
    <EmptyState title={t('common.not-understood')}>
      <a href="#/">{t('common.to-overview')}</a>
    </EmptyState>
  )
}
