/** How a tool of the organisation's own is recognised. */
import { patternText } from '#core/own-tools/own-tool-address.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function OwnToolCard({ ownTool: { id, matches, addedOn, retiredOn } }: { ownTool: OwnTool }) {
  const { t, date } = useDaylight()
  return (
    <Card
      title={t('tool.own-card.title')}
      aside={
        <a class="btn btn-sm text-base-content hover:no-underline" href={hashFor(['own-tools'], { edit: id })}>
          {t('common.edit')}
        </a>
      }
    >
      <p class="text-soft mb-2">{t('tool.own-card.added', { date: date(addedOn) })}</p>
      {retiredOn && <p class="text-soft mb-2">{t('own-tools.retired', { date: date(retiredOn) })}</p>}
      <ul class="flex flex-col gap-1">
        {matches.map((pattern) => (
          <li key={JSON.stringify(pattern)}>
            <code class="bg-base-300 rounded px-1.5 py-0.5 text-xs break-all">{patternText(pattern)}</code>
          </li>
        ))}
      </ul>
    </Card>
  )
}
