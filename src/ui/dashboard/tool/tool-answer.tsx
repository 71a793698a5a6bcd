/** What an auditor asks first, answered in sentences: what was decided, what it stands on, and what is overdue. */
import { weightiestWarning } from '#core/assurance/weightiest-warning.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { Ladder } from '#ui/components/ladder.tsx'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'

/** Days ahead from which a review is named at the top of the page. */
const reviewSoonDays = 30

export function ToolAnswer({ tool }: { tool: ToolProfile }) {
  const daylight = useDaylight()
  const review = reviewSentence(tool, daylight)
  return (
    <div class="mb-4 flex flex-wrap items-start gap-x-5 gap-y-1.5">
      <span class="font-semibold whitespace-nowrap">
        <Ladder assurance={tool.assurance} word />
      </span>
      <p class="max-w-[86ch] min-w-0 flex-1 basis-80">
        {daylight.sentences([decisionSentence(tool, daylight), assuranceSentence(tool, daylight)])}
        {review && <strong class="text-warning font-semibold"> {review}</strong>}
      </p>
    </div>
  )
}

function decisionSentence({ entry, decision }: ToolProfile, { t, date, today }: Daylight): string {
  if (entry === undefined) return t('tool.answer.never-opened')
  const { status, decidedOn, decidedBy } = decision
  if (status === 'unreviewed') return t('tool.answer.undecided', { date: date(entry.foundOn), ago: t('common.days-ago', { days: daysBetween(entry.foundOn, today) }) })
  const decided = t(`decision.${status}`)
  if (decidedOn === undefined) return t('tool.answer.decided-undated', { decided })
  return decidedBy ? t('tool.answer.decided-by', { decided, date: date(decidedOn), by: decidedBy }) : t('tool.answer.decided', { decided, date: date(decidedOn) })
}

function assuranceSentence({ vendorName, assurance }: ToolProfile, { t }: Daylight): string {
  if (vendorName === undefined) return t('tool.answer.vendor-unknown')
  const warning = weightiestWarning(assurance.warnings)
  if (!assurance.inForce && warning) return t('tool.answer.not-in-force', { vendor: vendorName, why: t(`warning.${warning.kind}`) })
  return t(`tool.stands.${assurance.rung}`, { vendor: vendorName })
}

function reviewSentence({ decision: { reviewBy } }: ToolProfile, { t, date, today }: Daylight): string | undefined {
  if (reviewBy === undefined) return undefined
  const days = daysBetween(today, reviewBy)
  if (days < 0) return t('tool.answer.review-overdue', { date: date(reviewBy), ago: t('common.days-ago', { days: -days }) })
  return days <= reviewSoonDays ? t('tool.answer.review-soon', { date: date(reviewBy), left: t('common.days-left', { days }) }) : undefined
}
