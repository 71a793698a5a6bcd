/** What stands at an address that leads nowhere, also one with an id that nobody knows. */
import { PageHead } from '#ui/components/page-head.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function NoSuchPage() {
  const { t } = useDaylight()
  return <PageHead title={t('common.not-understood')} under={<a href="#/">{t('common.to-overview')}</a>} />
}
