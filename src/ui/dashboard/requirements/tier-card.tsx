/** One risk tier: what is required of it, in sentences, and how many tools meet it. */
import { Pencil } from 'lucide'
import { useState } from 'preact/hooks'
import { requirementFor } from '#core/assurance/requirement.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import type { RiskTier } from '#core/register/vendor-entry.ts'
import { resetRequirement } from '#store/commands/requirements.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { demandSentences } from '#ui/components/requirement-words.ts'
import { useToast } from '#ui/components/toast.tsx'
import { RequirementDialog } from '#ui/dashboard/requirements/requirement-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function TierCard({ tier }: { tier: RiskTier }) {
  const daylight = useDaylight()
  const { t, facts, store } = daylight
  const notify = useToast()
  const [isEditing, setIsEditing] = useState(false)
  const requirement = requirementFor(facts.requirements, tier)
  const isDefault = !facts.requirements.includes(requirement)
  const reset = async () => notify(t('requirement.reset-done', { tier: t(`tier.${tier}`) }), await resetRequirement(store, tier))
  const edit = (
    <span class="flex items-center gap-1">
      {!isDefault && (
        <button type="button" class="btn btn-ghost btn-sm" onClick={reset}>
          {t('requirement.reset')}
          <span class="sr-only">{t(`tier.${tier}`)}</span>
        </button>
      )}
      <button type="button" class="btn btn-ghost btn-sm" onClick={() => setIsEditing(true)}>
        <Icon icon={Pencil} size={14} /> {t('common.edit')}
        <span class="sr-only">{t(`tier.${tier}`)}</span>
      </button>
    </span>
  )
  return (
    <Card title={t('requirement.tier', { tier: t(`tier.${tier}`) })} aside={edit}>
      <ul class="list-disc pl-5">
        {demandSentences(requirement, daylight).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <TierCount tier={tier} />
      {isDefault && <p class="text-faint mt-1 text-xs">{t('requirement.is-default')}</p>}
      {isEditing && <RequirementDialog requirement={requirement} onClose={() => setIsEditing(false)} />}
    </Card>
  )
}

function TierCount({ tier }: { tier: RiskTier }) {
  const { t, profiles } = useDaylight()
  const tools = profiles.tools.filter((tool) => tool.requirement.tier === tier)
  const count = (status: ToolProfile['requirement']['status']) => tools.filter((tool) => tool.requirement.status === status).length
  const [met, notMet] = [count('met'), count('not-met')]
  const isAsked = met + notMet > 0
  return (
    <div class="border-line mt-3 border-t pt-3 text-xs">
      {isAsked && <ShareBar part={met} whole={tools.length} />}
      <p class="flex flex-wrap gap-x-4">
        <span class="text-soft">{isAsked ? t('requirement.tools-met', { count: tools.length, met }) : t('requirement.tools', { count: tools.length })}</span>
        {notMet > 0 && <a href={hashFor(['inventory'], { tier, requirement: 'not-met' })}>{t('requirement.show-not-met', { count: notMet })}</a>}
      </p>
    </div>
  )
}

/** The sentence under it says the numbers. */
function ShareBar({ part, whole }: { part: number; whole: number }) {
  return (
    <svg width="100%" height="6" class="mb-2 rounded-full" aria-hidden="true">
      <rect width="100%" height="6" fill="var(--bar-off)" />
      <rect width={`${(part / whole) * 100}%`} height="6" fill="var(--color-success)" />
    </svg>
  )
}
