/** Leads from the exports to the page on which changes are saved for a colleague. */
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ChangesLinkCard() {
  const { t } = useDaylight()
  return (
    <Card
      title={t('changes.export-title')}
      aside={
        <a class="btn btn-sm text-base-content hover:no-underline" href="#/imports/changes">
          {t('changes.export-go')}
        </a>
      }
    >
      <p class="text-soft max-w-[80ch]">{t('changes.export-text')}</p>
    </Card>
  )
}
