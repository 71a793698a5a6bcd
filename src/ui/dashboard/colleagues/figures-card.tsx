/** What groups of colleagues report, tool by tool, and what it waits for. */

import { countRank } from '#core/sharing/reporter-count.ts'
import type { ColleagueStanding } from '#store/queries.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { useReporterWords } from '#ui/dashboard/colleagues/use-reporter-words.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useColleagueFigures } from '#ui/hooks/use-colleague-figures.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

const mostRows = 50

export function FiguresCard({ standing }: { standing: ColleagueStanding }) {
  const { t, date, list } = useDaylight()
  const figures = useColleagueFigures()
  const { reports, names, changed, withdrawnCounted, missing } = standing
  const waiting = changed > 0 ? t(withdrawnCounted ? 'sharing.figures.withdrawn' : 'sharing.figures.waiting', { changed, missing }) : ''
  return (
    <Card title={t('sharing.figures.title')}>
      {figures === undefined ? (
        <EmptyState title={reports === 0 ? t('sharing.figures.none') : t('sharing.figures.hidden')}>
          <p class="max-w-[60ch]">{waiting || t('sharing.figures.none-do', { missing })}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t('sharing.figures.as-of', { reporters: figures.reporters, date: date(figures.on), tools: figures.tools.length })}</p>
          {waiting && <p class="text-soft mt-1">{waiting}</p>}
          <FiguresTable />
        </>
      )}
      {names.length > 0 && <p class="text-soft mt-3 text-xs">{t('sharing.figures.names', { names: list(names), without: reports - names.length })}</p>}
    </Card>
  )
}

function FiguresTable() {
  const { t, profiles } = useDaylight()
  const nameOf = useToolName()
  const words = useReporterWords()
  const tools = useColleagueFigures()?.tools.toSorted((a, b) => countRank(b.reporters) - countRank(a.reporters) || nameOf(a.tool).localeCompare(nameOf(b.tool))) ?? []
  const known = tools.filter(({ tool }) => profiles.tool(tool))
  return (
    <>
      <table class="mt-3 w-full text-left">
        <thead class="text-faint text-xs">
          <tr>
            <th scope="col" class="py-1.5 font-semibold">
              {t('sharing.figures.tool')}
            </th>
            <th scope="col" class="py-1.5 text-right font-semibold">
              {t('sharing.figures.reporters')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.slice(0, mostRows).map(({ tool, reporters }) => (
            <tr key={tool} class="border-line border-t">
              <th scope="row" class="py-1.5 font-normal">
                <a href={hashFor(['tool', tool])}>{nameOf(tool)}</a>
              </th>
              <td class={`py-1.5 text-right ${reporters.kind === 'fewer-than' ? 'text-soft' : ''}`}>{words(reporters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {known.length > mostRows && (
        <p class="mt-2">
          <a href={hashFor(['inventory'], { sort: '-colleagues' })}>{t('sharing.figures.all', { count: known.length })}</a>
        </p>
      )}
      {known.length < tools.length && <p class="text-soft mt-2 text-xs">{t('sharing.figures.unknown', { count: tools.length - known.length })}</p>}
    </>
  )
}
