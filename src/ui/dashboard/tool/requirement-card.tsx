/** Does the tool meet what the organisation requires of its risk tier, and if not, why not? */
import { requirementFor } from '#core/assurance/requirement.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { Card } from '#ui/components/card.tsx'
import { RequirementChip } from '#ui/components/requirement-chip.tsx'
import { outcomeSentences, standardsInWords } from '#ui/components/requirement-words.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function RequirementCard({ tool: { requirement, vendorId } }: { tool: ToolProfile }) {
  const daylight = useDaylight()
  const { t, date, today, facts } = daylight
  const { tier, status, nextChangeOn } = requirement
  const { equivalents } = requirementFor(facts.requirements, tier)
  const groups = equivalents.map((group) => standardsInWords(group, daylight)).join(t('requirement.or'))
  return (
    <Card title={t('requirement.title')} aside={<RequirementChip outcome={requirement} />}>
      <ul class="flex flex-col gap-1">
        {outcomeSentences(requirement, daylight).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {status === 'not-met' && groups && <p class="text-soft mt-2 text-xs">{t('requirement.equivalents-missing', { groups })}</p>}
      {status === 'met' && nextChangeOn && (
        <p class="text-soft mt-2 text-xs">{t('requirement.next', { date: date(nextChangeOn), left: t('common.days-left', { days: daysBetween(today, nextChangeOn) }) })}</p>
      )}
      <p class="mt-2 flex flex-wrap gap-x-4 text-xs">
        <a href="#/requirements">{t('requirement.to-page')}</a>
        {tier === 'not-set' && vendorId && <a href={hashFor(['vendor', vendorId])}>{t('requirement.set-tier')}</a>}
      </p>
    </Card>
  )
}
