/** What is known of the vendor's ISO/IEC 42001 certification as it bears on this tool: the ladder rung by rung, what is to be said against it, and what comes next. */

import { expiringDays } from '#core/assurance/certificate-timeline.ts'
import { type NextChange, nextChange } from '#core/assurance/next-change.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { toolFactsOf } from '#core/register/plan-assessments.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { Card } from '#ui/components/card.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { WarningList } from '#ui/components/warning-list.tsx'
import { PlanList } from '#ui/dashboard/tool/plan-list.tsx'
import { RungChecklist } from '#ui/dashboard/tool/rung-checklist.tsx'
import { StatementList } from '#ui/dashboard/tool/statement-list.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

interface AssuranceCardProps {
  tool: ToolProfile
  vendor: VendorProfile | undefined
}

export function AssuranceCard({ tool, vendor }: AssuranceCardProps) {
  const { t } = useDaylight()
  return (
    <Card title={t('tool.assurance.title')} aside={<Ladder assurance={tool.assurance} />}>
      {vendor ? <KnownVendor tool={tool} vendor={vendor} /> : <p class="text-soft">{t('tool.assurance.no-vendor')}</p>}
    </Card>
  )
}

function KnownVendor({ tool, vendor }: { tool: ToolProfile; vendor: VendorProfile }) {
  const { t } = useDaylight()
  const { assurance } = tool
  return (
    <div class="flex flex-col gap-3">
      <RungChecklist tool={tool} vendor={vendor} />
      <NextChangeLine tool={tool} vendor={vendor} />
      <WarningList warnings={assurance.warnings} />
      <StatementList vendor={vendor} />
      <PlanList tool={tool} vendor={vendor} />
      <a class="w-fit text-xs" href={hashFor(['vendor', vendor.id])}>
        {t(assurance.certificate ? 'tool.assurance.to-vendor' : 'tool.assurance.record', { vendor: vendor.name })}
      </a>
    </div>
  )
}

function NextChangeLine({ tool, vendor }: { tool: ToolProfile; vendor: VendorProfile }) {
  const { t, date, today } = useDaylight()
  const next = nextChange(toolFactsOf(tool, vendor), today)
  if (next === undefined) return null
  const days = daysBetween(today, next.on)
  return (
    <p class={`text-xs ${days <= expiringDays ? 'text-warning' : 'text-soft'}`}>
      {t('tool.assurance.next', { date: date(next.on), left: t('common.days-left', { days }), what: t(wordOf(next.what)) })}
    </p>
  )
}

function wordOf(what: NextChange['what']) {
  return what === 'in-force' || what === 'check' ? (`tool.next.${what}` as const) : (`warning.${what}` as const)
}
