/** Whether a tool meets what its risk tier requires. Never mixed with the decision or the assurance. */
import { Ban, Check, CircleDashed, type IconNode } from 'lucide'
import type { RequirementOutcome } from '#core/assurance/requirement.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import { outcomeSentences } from '#ui/components/requirement-words.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const looks: Record<RequirementOutcome['status'], { tone: Tone; icon: IconNode }> = {
  met: { tone: 'good', icon: Check },
  'not-met': { tone: 'bad', icon: Ban },
  'nothing-required': { tone: 'mute', icon: CircleDashed },
}

/** `short`: only "Met" or "Not met", with the reasons behind it. */
export function RequirementChip({ outcome, short = false }: { outcome: RequirementOutcome; short?: boolean }) {
  const daylight = useDaylight()
  const { t } = daylight
  const { status, tier } = outcome
  if (!short) return <Chip {...looks[status]}>{t(`requirement.chip.${status}`, { tier: t(`tier.${tier}`) })}</Chip>
  const why = outcomeSentences(outcome, daylight).join(' ')
  return (
    <span title={why}>
      <Chip {...looks[status]}>{t(`requirement.status.${status}`)}</Chip>
      <span class="sr-only">{why}</span>
    </span>
  )
}
