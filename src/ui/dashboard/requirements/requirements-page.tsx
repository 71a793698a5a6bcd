/** What the organisation requires of each risk tier, and how many tools meet it. */
import { riskTiers } from '#core/register/vendor-entry.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { TierCard } from '#ui/dashboard/requirements/tier-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function RequirementsPage() {
  const { t, profiles } = useDaylight()
  const judged = profiles.tools.filter((tool) => tool.requirement.status !== 'nothing-required')
  const met = judged.filter((tool) => tool.requirement.status === 'met').length
  return (
    <>
      <PageHead title={t('requirement.page-title', { met, count: judged.length })} under={t('requirement.page-under')} />
      <div class="grid items-start gap-4 lg:grid-cols-2">
        {riskTiers.map((tier) => (
          <TierCard key={tier} tier={tier} />
        ))}
      </div>
    </>
  )
}
