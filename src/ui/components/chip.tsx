/** A word with its icon on a quiet ground: readable without the colour. */
import { Ban, Check, CircleDashed, Clock, type IconNode, Power, TriangleAlert } from 'lucide'
import type { Assurance } from '#core/assurance/assess.ts'
import { stateOn } from '#core/assurance/certificate-timeline.ts'
import type { ScopeVerdict } from '#core/register/certificate.ts'
import { type Decision, type DecisionStatus, isReviewDue } from '#core/register/decision.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'mute'

const tones: Record<Tone, string> = {
  good: 'bg-good-bg text-success',
  warn: 'bg-warn-bg text-warning',
  bad: 'bg-bad-bg text-error',
  info: 'bg-info-bg text-info',
  mute: 'bg-base-300 text-soft',
}

export function Chip({ tone, icon, children }: { tone: Tone; icon?: IconNode; children: preact.ComponentChildren }) {
  return (
    <span class={`inline-flex items-center gap-1 rounded-full py-0.5 pr-2.5 pl-2 text-xs font-semibold whitespace-nowrap ${tones[tone]}`}>
      {icon && <Icon icon={icon} size={13} />}
      {children}
    </span>
  )
}

export const decisionLooks: Record<DecisionStatus, { tone: Tone; icon: IconNode }> = {
  approved: { tone: 'good', icon: Check },
  'approved-with-conditions': { tone: 'good', icon: Check },
  'under-review': { tone: 'info', icon: Clock },
  unreviewed: { tone: 'mute', icon: CircleDashed },
  'not-allowed': { tone: 'bad', icon: Ban },
  retired: { tone: 'mute', icon: Power },
}

/** The organisation's decision. Never mixed with the assurance. An approval past `reviewBy` stands, and says that its review is due. */
export function DecisionChip({ status, reviewBy }: Pick<Decision, 'status' | 'reviewBy'>) {
  const { t, today } = useDaylight()
  if ((status === 'approved' || status === 'approved-with-conditions') && isReviewDue({ status, reviewBy }, today)) {
    return (
      <Chip tone="warn" icon={Clock}>
        {t(`decision-due.${status}`)}
      </Chip>
    )
  }
  return <Chip {...decisionLooks[status]}>{t(`decision.${status}`)}</Chip>
}

const scopeLooks: Record<ScopeVerdict | 'not-judged', { tone: Tone; icon: IconNode }> = {
  yes: { tone: 'good', icon: Check },
  'not-named': { tone: 'warn', icon: CircleDashed },
  excluded: { tone: 'bad', icon: Ban },
  unclear: { tone: 'warn', icon: TriangleAlert },
  'not-judged': { tone: 'mute', icon: Clock },
}

/** Whether a certificate's scope covers a tool. */
export function ScopeChip({ verdict }: { verdict: ScopeVerdict | 'not-judged' }) {
  const { t } = useDaylight()
  return <Chip {...scopeLooks[verdict]}>{t(`scope.${verdict}`)}</Chip>
}

/** The state of the certificate that an assurance rests on, as of today. */
export function CertificateStateChip({ certificate, inForce }: { certificate: NonNullable<Assurance['certificate']>; inForce: boolean }) {
  const { t, today } = useDaylight()
  return (
    <Chip tone={inForce ? 'good' : 'bad'} icon={inForce ? Check : Ban}>
      {t(`state.${stateOn(certificate, today)}`)}
    </Chip>
  )
}
