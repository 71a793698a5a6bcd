/** The same assurance plan by plan: which plans the certificate's scope covers, and the rung that they reach. */
import { planAssessments } from '#core/register/plan-assessments.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { ScopeChip } from '#ui/components/chip.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function PlanList({ tool, vendor }: { tool: ToolProfile; vendor: VendorProfile }) {
  const { t, today } = useDaylight()
  const plans = planAssessments(tool, vendor, today)
  if (plans.length === 0) return null
  return (
    <div>
      <h3 class="text-faint text-xs">{t('tool.plans.title')}</h3>
      <ul>
        {[...Map.groupBy(plans, ({ verdict }) => verdict)].map(([verdict, group]) => (
          <li key={verdict} class="border-line flex items-center justify-between gap-3 border-t py-1.5 first:border-t-0">
            <span class="min-w-0 break-words">{group.map(({ plan }) => plan).join(', ')}</span>
            <span class="flex items-center gap-3">
              <ScopeChip verdict={verdict} />
              {group[0] && <Ladder assurance={group[0].assurance} />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
