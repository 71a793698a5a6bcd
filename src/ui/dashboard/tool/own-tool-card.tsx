/** How a tool of the organisation's own is recognised. */
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function OwnToolCard({ ownTool: { matches, addedOn } }: { ownTool: OwnTool }) {
  const { t, date } = useDaylight()
  return (
    <Card title={t('tool.own-card.title')}>
      <p class="text-soft mb-2">{t('tool.own-card.added', { date: date(addedOn) })}</p>
      <ul class="flex flex-col gap-1">
        {matches.map((pattern) => (
          <li key={JSON.stringify(pattern)}>
            <code class="bg-base-300 rounded px-1.5 py-0.5 text-xs break-all">{addressOf(pattern)}</code>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** "forge.example/copilot?udm=50#/view/ai". */
function addressOf({ host, hostSet, path = '', query, fragment }: AddressPattern): string {
  const parameters = query ? `?${new URLSearchParams(query)}` : ''
  return `${host ?? hostSet}${path}${parameters}${fragment ? `#${fragment}` : ''}`
}
