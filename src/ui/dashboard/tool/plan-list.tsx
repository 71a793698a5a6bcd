/** The same assurance plan by plan: whether the certificate's scope covers it, and the rung that it reaches. */
import { planAssessments } from '#core/register/plan-assessments.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profiles.ts'
import { ScopeChip } from '#ui/components/chip.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function PlanList({ tool, vendor }: { tool: ToolProfile; vendor: VendorProfile }) {
  const { t, today } = useDaylight()
  const plans = planAssessments(tool, vendor, today)
  if (plans.length === 0) return null
  return (
    <div>
      <h3 class="text-faint mb-1 text-xs">{t('tool.plans.title')}</h3>
      <ul>
        {plans.map(({ plan, verdict, assurance }) => (
          <li key={plan} class="border-line flex min-h-9 items-center justify-between gap-3 border-t py-1 first:border-t-0">
            <span class="min-w-0 break-words">{plan}</span>
            <span class="flex items-center gap-3">
              <ScopeChip verdict={verdict} />
              <Ladder assurance={assurance} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
