/** The way from the exports to sharing one's own inventory. */
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ShareLinkCard() {
  const { t } = useDaylight()
  return (
    <Card
      title={t('sharing.link.title')}
      aside={
        <a class="btn btn-sm text-base-content hover:no-underline" href="#/share">
          {t('sharing.link.open')}
        </a>
      }
    >
      <p class="text-soft max-w-[80ch]">{t('sharing.link.text')}</p>
    </Card>
  )
}
