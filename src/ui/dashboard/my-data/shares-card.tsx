/** What was shared from this browser, in the words of the page that shares. */
import { newestShares } from '#core/sharing/own-sharing.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { ShareList } from '#ui/dashboard/share/shared-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function SharesCard() {
  const { t, facts } = useDaylight()
  const link = (
    <a class="btn btn-sm text-base-content hover:no-underline" href="#/share">
      {t('sharing.link.open')}
    </a>
  )
  return (
    <Card title={t('sharing.shared.title')} aside={link}>
      {facts.shares.length === 0 ? <EmptyState title={t('sharing.shared.none')} /> : <ShareList shares={newestShares(facts.shares)} />}
    </Card>
  )
}
