/** What you decided, against what you know: how many tools stand in each cell. A cell leads to its tools. */
import { Fragment } from 'preact'
import { rungs } from '#core/assurance/assess.ts'
import { decisionMatrix, hearsayRungs, isApprovedOnHearsay, type MatrixRow } from '#core/overview/decision-matrix.ts'
import type { DecisionStatus } from '#core/register/decision.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function MatrixCard() {
  const { t, profiles } = useDaylight()
  const rows = decisionMatrix(profiles.tools)
  const most = Math.max(...rows.flatMap((row) => row.cells.map((cell) => cell.count)))
  return (
    <Card title={t('overview.matrix')}>
      <HearsaySentence count={profiles.tools.filter(isApprovedOnHearsay).length} />
      <div class="relative -mx-[3px] overflow-x-auto">
        <table class="w-full min-w-[440px] table-fixed border-separate border-spacing-[3px] text-center" aria-label={t('overview.matrix')}>
          <thead>
            <tr class="text-soft text-xs">
              <td class="w-[22%]" />
              {rungs.map((rung) => (
                <th key={rung} scope="col" class="pb-1 align-bottom font-normal break-keep">
                  {inPhrases(t(`rung.${rung}`))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ status, cells }) => (
              <tr key={status}>
                <th scope="row" class="text-soft pr-1 text-left leading-tight font-normal">
                  {t(`decision.${status}`)}
                </th>
                {cells.map((cell) => (
                  <td key={cell.rung} class="p-0">
                    <Cell status={status} cell={cell} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

/** The columns are narrow: Japanese breaks before the kanji that begins a phrase, and nowhere else. */
function inPhrases(words: string) {
  return words.split(/(?<=\P{Script=Han})(?=\p{Script=Han})/u).map((phrase) => (
    <Fragment key={phrase}>
      {phrase}
      <wbr />
    </Fragment>
  ))
}

/** The sentence leads to all of them at once. */
function HearsaySentence({ count }: { count: number }) {
  const { t } = useDaylight()
  const href = hashFor(['inventory'], { decision: 'approved,approved-with-conditions', rung: hearsayRungs.join(',') })
  return (
    <p class="text-soft -mt-2 mb-2 text-xs">
      {count === 0 ? t('overview.matrix-no-hearsay') : <a href={href}>{t('overview.matrix-hearsay', { count })}</a>} {t('overview.matrix-choose')}
    </p>
  )
}

interface CellProps {
  status: DecisionStatus
  cell: MatrixRow['cells'][number]
  /** The largest count of the matrix. */
  most: number
}

function Cell({ status, cell: { rung, count, onHearsay }, most }: CellProps) {
  const { t } = useDaylight()
  if (count === 0) {
    return (
      <span class="text-faint grid h-[34px] place-items-center">
        <span aria-hidden="true">·</span>
        <span class="sr-only">0</span>
      </span>
    )
  }
  const label = t('overview.matrix-cell', { count, decision: t(`decision.${status}`), rung: t(`rung.${rung}`) })
  const shade = Math.round(14 + (30 * count) / most)
  return (
    <a
      href={hashFor(['inventory'], { decision: status, rung })}
      title={label}
      aria-label={label}
      class={`hover:ring-info grid h-[34px] place-items-center rounded-[7px] hover:no-underline hover:ring-2 ${onHearsay ? 'bg-warn-bg text-warning font-semibold' : 'text-base-content'}`}
      style={onHearsay ? {} : { background: `color-mix(in oklab, var(--bar) ${shade}%, var(--color-base-100))` }}
    >
      {count}
    </a>
  )
}
