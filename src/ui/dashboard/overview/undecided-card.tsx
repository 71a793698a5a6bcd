/** Tools on which nobody has decided, the newest first, each with the way to a decision. */
import { Check } from 'lucide'
import type { ToolProfile } from '#core/register/profile.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { Sparkline } from '#ui/components/sparkline.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

const shownMost = 5

export function UndecidedCard() {
  const { t, profiles } = useDaylight()
  const undecided = profiles.tools
    .filter((tool) => tool.decision.status === 'unreviewed')
    .sort((a, b) => (b.entry?.foundOn ?? '').localeCompare(a.entry?.foundOn ?? '') || a.name.localeCompare(b.name, 'en'))
  const all = undecided.length > 0 && (
    <a class="text-xs" href={hashFor(['inventory'], { decision: 'unreviewed' })}>
      {t('overview.new-all', { count: undecided.length })}
    </a>
  )
  return (
    <Card title={t('overview.new')} aside={all}>
      {undecided.length === 0 && (
        <p class="text-soft flex items-center gap-2">
          <span class="text-success">
            <Icon icon={Check} />
          </span>
          {t('overview.new-none')}
        </p>
      )}
      <ul>
        {undecided.slice(0, shownMost).map((tool) => (
          <UndecidedTool key={tool.id} tool={tool} />
        ))}
      </ul>
    </Card>
  )
}

function UndecidedTool({ tool: { id, name, vendorName, category, assurance, days, entry } }: { tool: ToolProfile }) {
  const { t, date } = useDaylight()
  const under = [vendorName, category && t(`category.${category}`)].filter(Boolean).join(' · ')
  return (
    <li class="border-line flex items-center gap-3.5 border-t py-2 first:border-t-0 first:pt-0">
      <LetterTile name={name} size="small" />
      <div class="min-w-0 flex-1">
        <a class="text-base-content block truncate font-semibold" href={hashFor(['tool', id])}>
          {name}
        </a>
        <p class="text-soft truncate text-xs" title={entry && t('overview.found-on', { date: date(entry.foundOn) })}>
          {under}
        </p>
      </div>
      <Ladder assurance={assurance} />
      <span class="hidden sm:block">
        <Sparkline days={days} />
      </span>
      <a class="btn btn-sm bg-base-100" href={hashFor(['tool', id], { decide: '1' })} aria-label={t('overview.decide-on', { name })}>
        {t('overview.decide')}
      </a>
    </li>
  )
}
