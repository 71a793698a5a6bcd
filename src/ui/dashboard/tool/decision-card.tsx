/** The organisation's decision on a tool: what is allowed, with what data, on which conditions, until when, by whom and why. */
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { Decision, DecisionStatus } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { Card, Fact } from '#ui/components/card.tsx'
import { DecisionChip } from '#ui/components/chip.tsx'
import { decideHash } from '#ui/dashboard/tool/tool-head.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

export function DecisionCard({ tool: { id, decision } }: { tool: ToolProfile }) {
  const { t } = useDaylight()
  return (
    <Card title={t('tool.decision.title')} aside={<DecisionChip {...decision} />}>
      {decision.status === 'unreviewed' ? (
        <p class="text-soft">
          {t('tool.decision.none')}{' '}
          <a class="underline decoration-faint underline-offset-3" href={decideHash(id)}>
            {t('tool.decide')}
          </a>
        </p>
      ) : (
        <DecisionFacts decision={decision} />
      )}
    </Card>
  )
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const { t, list, date } = useDaylight()
  const { status, conditions, allowedPurposes, forbiddenPurposes, allowedData, useInstead, reviewBy, reason, userGroups = [], reviewMonths, reviewedOn } = decision
  const isApproval = status === 'approved' || status === 'approved-with-conditions'
  return (
    <dl class="grid grid-cols-2 gap-x-5 gap-y-2.5">
      {conditions.length > 0 && (
        <Fact class="col-span-2" label={t('field.decision.conditions')}>
          <ul class="list-disc pl-4">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </Fact>
      )}
      {userGroups.length > 0 && <Fact label={t('field.decision.userGroups')}>{list(userGroups)}</Fact>}
      {allowedPurposes.length > 0 && <Fact label={t('field.decision.allowedPurposes')}>{allowedPurposes.join(', ')}</Fact>}
      {isApproval && (
        <Fact label={t('field.decision.allowedData')}>{allowedData.length > 0 ? list(allowedData.map((each) => t(`data.${each}`))) : t('tool.decision.data-unnamed')}</Fact>
      )}
      {forbiddenPurposes.length > 0 && <Fact label={t('field.decision.forbiddenPurposes')}>{forbiddenPurposes.join(', ')}</Fact>}
      {useInstead && <UseInstead toolId={useInstead} />}
      {reviewBy && <ReviewBy status={status} reviewBy={reviewBy} />}
      <DecidedBy decision={decision} />
      {isApproval && reviewMonths && <Fact label={t('tool.decision.interval')}>{t('tool.decision.every-months', { months: reviewMonths })}</Fact>}
      {reviewedOn && <Fact label={t('field.decision.reviewedOn')}>{date(reviewedOn)}</Fact>}
      {reason && (
        <Fact class="col-span-2" label={t('field.decision.reason')}>
          {reason}
        </Fact>
      )}
    </dl>
  )
}

function UseInstead({ toolId }: { toolId: string }) {
  const { t } = useDaylight()
  const nameOf = useToolName()
  return (
    <Fact label={t('field.decision.useInstead')}>
      <a href={hashFor(['tool', toolId])}>{nameOf(toolId)}</a>
    </Fact>
  )
}

function ReviewBy({ status, reviewBy }: { status: DecisionStatus; reviewBy: IsoDate }) {
  const { t, date, today } = useDaylight()
  const days = daysBetween(today, reviewBy)
  return (
    <Fact label={t(status === 'under-review' ? 'tool.decide-by' : 'field.decision.reviewBy')}>
      {date(reviewBy)}
      <span class={`ml-1.5 text-xs whitespace-nowrap ${days < 0 ? 'text-error font-semibold' : 'text-faint'}`}>
        {days < 0 ? t('tool.decision.overdue', { days: -days }) : t('common.days-left', { days })}
      </span>
    </Fact>
  )
}

function DecidedBy({ decision: { decidedBy, decidedOn } }: { decision: Decision }) {
  const { t, date } = useDaylight()
  if (decidedOn === undefined) return null
  return <Fact label={t('tool.decision.decided')}>{[decidedBy, date(decidedOn)].filter(Boolean).join(', ')}</Fact>
}
