/** What the organisation decided, as far as it matters to somebody about to type: may I, with what data, under which conditions, what else. */
import type { ComponentChildren } from 'preact'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { type Decision, isApproval } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { DecisionChip } from '#ui/components/chip.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'
import { ExceptionLines } from '#ui/popup/exception-lines.tsx'
import { SmallCard } from '#ui/popup/sheet.tsx'

export function DecisionCard({ tool: { id, decision }, onChoose }: { tool: Pick<ToolProfile, 'id' | 'decision'>; onChoose: (toolId: string) => void }) {
  const { t } = useDaylight()
  const { status, conditions, reason, useInstead } = decision
  const meaning = status === 'unreviewed' || status === 'under-review' || status === 'retired' ? t(`popup.means.${status}`) : undefined
  return (
    <SmallCard label={t('popup.decision')}>
      <div>
        <DecisionChip status={status} reviewBy={decision.reviewBy} />
      </div>
      {meaning && <p class="text-xs">{meaning}</p>}
      {!isApproval(status) && reason && <p class="text-soft text-xs break-words whitespace-pre-line">{reason}</p>}
      {conditions.length > 0 && (
        <ul class="marker:text-faint list-disc pl-[18px] text-xs">
          {conditions.map((condition) => (
            <li key={condition} class="py-0.5 break-words">
              {condition}
            </li>
          ))}
        </ul>
      )}
      <Terms decision={decision} />
      <ExceptionLines toolId={id} />
      {useInstead && <Instead toolId={useInstead} onChoose={onChoose} />}
      <Aftermath decision={decision} />
    </SmallCard>
  )
}

/** For what, not for what, with what data. */
function Terms({ decision: { status, conditions, allowedPurposes, forbiddenPurposes, allowedData, userGroups = [] } }: { decision: Decision }) {
  const { t, list } = useDaylight()
  if (!isApproval(status)) return null
  if (allowedData.length === 0 && allowedPurposes.length === 0 && conditions.length === 0 && userGroups.length === 0)
    return <p class="text-soft text-xs">{t('popup.no-data-named')}</p>
  return (
    <dl class="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs">
      {allowedData.length > 0 && <Term label={t('field.data')}>{t('popup.data-only', { data: list(allowedData.map((each) => t(`data.${each}`))) })}</Term>}
      {userGroups.length > 0 && <Term label={t('popup.groups')}>{list(userGroups)}</Term>}
      {allowedPurposes.length > 0 && <Term label={t('popup.for')}>{list(allowedPurposes)}</Term>}
      {forbiddenPurposes.length > 0 && <Term label={t('popup.not-for')}>{list(forbiddenPurposes)}</Term>}
    </dl>
  )
}

function Term({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt class="text-faint">{label}</dt>
      <dd class="min-w-0 break-words">{children}</dd>
    </>
  )
}

/** The other tool is shown here, with its own decision and conditions. */
function Instead({ toolId, onChoose }: { toolId: string; onChoose: (toolId: string) => void }) {
  const { t, language, profiles } = useDaylight()
  const other = profiles.tool(toolId)
  if (other === undefined) return null
  return (
    <p class="flex items-center justify-between gap-2 pt-1">
      <span class="text-xs">{t('popup.use-instead')}</span>
      <button type="button" class="text-info flex min-w-0 cursor-pointer items-center gap-1.5 text-xs hover:underline" onClick={() => onChoose(toolId)}>
        <LetterTile name={other.name} size="small" />
        <span class="truncate">{toolName(other, language)}</span>
      </button>
    </p>
  )
}

/** Since when it holds, who decided it, and when it is looked at again. */
function Aftermath({ decision: { decidedOn, decidedBy, reviewBy } }: { decision: Decision }) {
  const { t, date, today } = useDaylight()
  if (decidedOn === undefined && decidedBy === undefined && reviewBy === undefined) return null
  const isLate = reviewBy !== undefined && reviewBy < today
  return (
    <p class="text-faint flex flex-wrap gap-x-1.5 text-xs">
      {decidedOn && <span>{t('popup.since', { date: date(decidedOn) })}</span>}
      {decidedBy && <span>{t('popup.decided-by', { by: decidedBy })}</span>}
      {reviewBy && !isLate && <span>{t('popup.review-by', { date: date(reviewBy) })}</span>}
      {reviewBy && isLate && (
        <span class="text-warning">{t('popup.review-late', { date: date(reviewBy), ago: t('common.days-ago', { days: daysBetween(reviewBy, today) }) })}</span>
      )}
    </p>
  )
}
