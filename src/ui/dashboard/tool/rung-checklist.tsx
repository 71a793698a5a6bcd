/** The five rungs of the ladder as a list to tick off: each with who said or saw it, and when. */
import { Check, Minus } from 'lucide'
import { judgementFor } from '#core/assurance/assess.ts'
import { type RungEvidence, rungEvidence } from '#core/assurance/rung-evidence.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { Icon } from '#ui/components/icon.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function RungChecklist({ tool, vendor }: { tool: ToolProfile; vendor: VendorProfile }) {
  const { assurance } = tool
  const { position, positionSeenOn } = vendor.entry
  const judgement = assurance.certificate && judgementFor(vendor.judgements, { certificateId: assurance.certificate.id, toolId: tool.id, plan: '' })
  return (
    <ol class="flex flex-col gap-1.5 text-xs">
      {rungEvidence({ assurance, claims: vendor.claims, position, positionSeenOn, judgement }).map((evidence) => (
        <RungLine key={evidence.rung} evidence={evidence} inForce={assurance.inForce} />
      ))}
    </ol>
  )
}

function RungLine({ evidence: { rung, state, on, by, url }, inForce }: { evidence: RungEvidence; inForce: boolean }) {
  const { t, date } = useDaylight()
  const isReached = state !== 'open'
  return (
    <li class="flex items-baseline gap-2.5">
      <span class={`self-center ${isReached ? (inForce ? 'text-success' : 'text-error') : 'text-faint'}`}>
        <Icon icon={isReached ? Check : Minus} size={13} />
      </span>
      <span class={`flex-1 ${isReached ? '' : 'text-faint'}`}>
        {t(`tool.rung.${rung}`)}
        <span class="sr-only">, {t(`tool.rung-state.${state}`)}</span>
      </span>
      <span class="text-faint flex min-w-0 items-baseline gap-1.5 text-right">
        {state === 'implied' && <span aria-hidden="true">{t('tool.rung-state.implied')}</span>}
        {by && (url ? <OutsideLink url={url} text={by} /> : <span class="truncate">{by}</span>)}
        {on && (
          <time dateTime={on} class="whitespace-nowrap">
            {date(on)}
          </time>
        )}
      </span>
    </li>
  )
}
