/** How a request or concern stands: waiting, in hand, or its outcome. */
import { Check, CircleDashed, Clock, type IconNode } from 'lucide'
import type { Concern, ConcernState } from '#core/register/concern.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const looks: Record<ConcernState, { tone: Tone; icon: IconNode }> = {
  open: { tone: 'warn', icon: CircleDashed },
  'in-hand': { tone: 'info', icon: Clock },
  closed: { tone: 'mute', icon: Check },
}

export function ConcernChip({ concern: { state, outcome } }: { concern: Pick<Concern, 'state' | 'outcome'> }) {
  const { t } = useDaylight()
  return <Chip {...looks[state]}>{outcome ? t(`concern-outcome.${outcome}`) : t(`concern-state.${state}`)}</Chip>
}
