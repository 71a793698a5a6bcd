/** The first page: the one sentence that matters today, what needs somebody, and how decisions stand against what is known. */
import { headline, weekBefore } from '#core/overview/headline.ts'
import { countRequirements } from '#core/overview/requirement-count.ts'
import { openedByStance, totalOf } from '#core/overview/stance.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { DueCard } from '#ui/dashboard/overview/due-card.tsx'
import { headlineWords } from '#ui/dashboard/overview/headline-words.ts'
import { MatrixCard } from '#ui/dashboard/overview/matrix-card.tsx'
import { StartPage } from '#ui/dashboard/overview/start-page.tsx'
import { UndecidedCard } from '#ui/dashboard/overview/undecided-card.tsx'
import { WeeksCard } from '#ui/dashboard/overview/weeks-card.tsx'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'

export function OverviewPage() {
  const { t, today, profiles, sentences } = useDaylight()
  const { tools } = profiles
  const { kind, count } = headline(tools, today)
  if (kind === 'nothing-found') return <StartPage />
  const opened = openedByStance(tools, weekBefore(today), today)
  const under = t('overview.opened-this-week', { count: totalOf(opened), allowed: opened.allowed, undecided: opened.undecided, refused: opened['not-allowed'] })
  return (
    <>
      <PageHead title={t(headlineWords[kind], { count })} under={sentences([under, requirementSentence(tools, t)])} />
      <div class="grid grid-cols-1 gap-4 min-[1160px]:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <WeeksCard />
        <DueCard />
        <MatrixCard />
        <UndecidedCard />
      </div>
    </>
  )
}

/** Nothing where nobody has allowed a tool yet: there is nothing to hold against a requirement. */
function requirementSentence(tools: readonly ToolProfile[], t: Daylight['t']): string {
  const { met, notMet, nothingRequired } = countRequirements(tools)
  return met + notMet === 0 ? '' : t('requirement.overview', { met, notMet, nothing: nothingRequired })
}
