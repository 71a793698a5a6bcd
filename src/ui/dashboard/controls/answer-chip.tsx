/** The answer to one point of a control. */
import { Ban, Check, CircleDashed, type IconNode, Minus, TriangleAlert } from 'lucide'
import type { AnswerState } from '#core/controls/control-answer.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const looks: Record<AnswerState, { tone: Tone; icon: IconNode }> = {
  open: { tone: 'mute', icon: CircleDashed },
  met: { tone: 'good', icon: Check },
  partly: { tone: 'warn', icon: TriangleAlert },
  'not-met': { tone: 'bad', icon: Ban },
  'not-applicable': { tone: 'mute', icon: Minus },
}

export function AnswerChip({ state }: { state: AnswerState }) {
  const { t } = useDaylight()
  return <Chip {...looks[state]}>{t(`answer.${state}`)}</Chip>
}
