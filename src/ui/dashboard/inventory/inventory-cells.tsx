/** The cells that only the inventory has. */
import { Flag } from 'lucide'
import type { InventoryEntry } from '#core/register/inventory.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { daysOpened } from '#core/register/recent-days.ts'
import type { ReporterCount } from '#core/sharing/reporter-count.ts'
import { Icon } from '#ui/components/icon.tsx'
import { TwoLines } from '#ui/components/two-lines.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Translator } from '#ui/i18n/translator.ts'

/** "OpenAI · Chat assistant"; for a tool of the organisation's own without either, its host. */
export function toolLine({ vendorName, category, ownTool }: ToolProfile, t: Translator['t']): string {
  const known = [vendorName, category && t(`category.${category}`)].filter(Boolean)
  return known.length > 0 ? known.join(' · ') : (ownTool?.matches[0]?.host ?? '')
}

export function LastOpenedCell({ tool: { days, requestDays } }: { tool: ToolProfile }) {
  const { t, today, date } = useDaylight()
  const last = days.at(-1)?.day
  const lastRequest = requestDays?.at(-1)?.day
  if (last === undefined && lastRequest) return <TwoLines first={date(lastRequest)} second={t('logs.last-in-log')} />
  if (last === undefined) return <span class="text-faint">{t('inventory.never-opened')}</span>
  return <TwoLines first={date(last)} second={t('inventory.days-in-30', { days: daysOpened(days, today, 30) })} />
}

export function FoundCell({ entry }: { entry: InventoryEntry | undefined }) {
  const { t, date } = useDaylight()
  return entry ? <TwoLines first={date(entry.foundOn)} second={t(`found-by.${entry.foundBy}`)} /> : null
}

export function ColleaguesCell({ reporters }: { reporters: ReporterCount | undefined }) {
  const { t } = useDaylight()
  if (reporters === undefined) return <span class="text-faint">0</span>
  return <span class={`block truncate ${reporters.kind === 'fewer-than' ? 'text-soft' : ''}`}>{t(`sharing.count.${reporters.kind}`, { count: reporters.count })}</span>
}

export function FlagsCell({ count }: { count: number }) {
  if (count === 0) return <span class="text-faint">0</span>
  return (
    <span class="flex items-center gap-1.5">
      <Icon icon={Flag} size={13} />
      {count}
    </span>
  )
}
