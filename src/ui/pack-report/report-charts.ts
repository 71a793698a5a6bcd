/** The pictures of the report: tools opened by week, decisions against knowledge, how vendors stand. Each says in words what it shows. */
import { rungs } from '#core/assurance/assess.ts'
import { type CertificateStanding, certificateStandings, countStandings } from '#core/overview/certificate-standing.ts'
import { decisionMatrix } from '#core/overview/decision-matrix.ts'
import { type Stance, stances, totalOf } from '#core/overview/stance.ts'
import { weeklyUse } from '#core/overview/weekly-use.ts'
import { axisSteps } from '#ui/dashboard/overview/axis-steps.ts'
import { type Content, type Markup, markup } from '#ui/pack-report/markup.ts'
import { type ReportFacts, section } from '#ui/pack-report/report-parts.ts'

export function reportCharts(report: ReportFacts): Markup {
  return markup`<div class="two">${weeks(report)}${matrix(report)}</div>${standings(report)}`
}

/** Patterns that other drawings refer to. */
export const reportPatterns = markup`<svg width="0" height="0" aria-hidden="true"><defs>
<pattern id="lapsed" width="5" height="3" patternUnits="userSpaceOnUse"><rect width="5" height="1.4" fill="#ae2f35"/></pattern>
<pattern id="refused" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#fbe6e5"/><rect width="1.5" height="4" fill="#ae2f35"/></pattern>
</defs></svg>`

const stancePaint: Record<Stance, { fill: string; stroke: string }> = {
  allowed: { fill: '#55957d', stroke: '#55957d' },
  undecided: { fill: '#d1d7df', stroke: '#778aa1' },
  'not-allowed': { fill: 'url(#refused)', stroke: '#ae2f35' },
}

const shownWeeks = 12
const chart = { width: 460, height: 230, left: 26, top: 18, bottom: 24 }

function weeks({ pack: { profiles, day }, words: { t, date, shortDate } }: ReportFacts): Markup {
  const shown = weeklyUse(profiles.tools, day, shownWeeks)
  const steps = axisSteps(Math.max(...shown.map(({ counts }) => totalOf(counts))))
  const floor = chart.height - chart.bottom
  const yOf = (count: number) => floor - ((floor - chart.top) * count) / (steps.at(-1) ?? 1)
  const slot = (chart.width - chart.left) / shownWeeks
  const grid = steps.map(
    (step) =>
      markup`<line x1="${chart.left}" x2="${chart.width}" y1="${yOf(step)}" y2="${yOf(step)}" stroke="#e3dfd6"/><text x="${chart.left - 7}" y="${yOf(step) + 4}" text-anchor="end" class="faint">${step}</text>`,
  )
  const bars = shown.map(({ start, counts }, i) => {
    const x = chart.left + slot * i + slot * 0.17
    let below = 0
    const pieces = stances.map((stance) => {
      const from = yOf(below)
      below += counts[stance]
      const height = from - yOf(below) - 2
      const { fill, stroke } = stancePaint[stance]
      return counts[stance] > 0 && markup`<rect x="${x}" y="${yOf(below) + 0.5}" width="${slot * 0.66}" height="${Math.max(height, 1)}" rx="2" fill="${fill}" stroke="${stroke}"/>`
    })
    const total = totalOf(counts)
    const isLast = i === shownWeeks - 1
    const [at, anchor] = isLast ? [chart.width, 'end'] : [x + slot * 0.33, 'middle']
    const label =
      (shownWeeks - 1 - i) % 4 === 0 &&
      markup`<text x="${at}" y="${chart.height - 6}" text-anchor="${anchor}" class="faint">${isLast ? t('pack-report.last-week') : shortDate(start)}</text>`
    return markup`${pieces}${total > 0 && markup`<text x="${x + slot * 0.33}" y="${yOf(total) - 4}" text-anchor="middle">${total}</text>`}${label}`
  })
  const spoken = shown.map(({ start, counts }) =>
    t('overview.week-title', { date: date(start), count: totalOf(counts), allowed: counts.allowed, undecided: counts.undecided, refused: counts['not-allowed'] }),
  )
  const drawing = markup`<svg viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${spoken.join('. ')}">${grid}${bars}</svg>`
  const legend = stances.map((stance) => key(stancePaint[stance].fill, stancePaint[stance].stroke, t(`overview.stance-${stance}`)))
  return section('weeks', t('overview.weeks'), '', markup`${drawing}<ul class="legend">${legend}</ul>`)
}

function key(fill: string, stroke: string, words: Content): Markup {
  return markup`<li><svg width="11" height="11" aria-hidden="true"><rect x=".5" y=".5" width="10" height="10" rx="2" fill="${fill}" stroke="${stroke}"/></svg>${words}</li>`
}

function matrix({ pack: { profiles }, words: { t } }: ReportFacts): Markup {
  const rows = decisionMatrix(profiles.tools)
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)))
  const hearsay = rows.flatMap(({ cells }) => cells.filter(({ onHearsay }) => onHearsay)).reduce((sum, { count }) => sum + count, 0)
  const body = rows.map(({ status, cells }) => {
    const counts = cells.map(({ count, onHearsay }) =>
      count === 0 ? markup`<td>·</td>` : markup`<td class="${onHearsay ? 'hearsay' : `n${Math.ceil((3 * count) / most)}`}">${count}</td>`,
    )
    return markup`<tr><th scope="row">${t(`decision.${status}`)}</th>${counts}</tr>`
  })
  const head = rungs.map((rung) => markup`<th scope="col">${t(`rung.${rung}`)}</th>`)
  const intro = hearsay === 0 ? t('overview.matrix-no-hearsay') : t('overview.matrix-hearsay', { count: hearsay })
  return section('matrix', t('pack-report.matrix'), intro, markup`<table class="matrix"><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`)
}

const standingPaint: Record<CertificateStanding, { fill: string; stroke: string }> = {
  confirmed: { fill: '#2f4a6d', stroke: '#2f4a6d' },
  seen: { fill: '#7d90a9', stroke: '#7d90a9' },
  'not-in-force': { fill: 'url(#refused)', stroke: '#ae2f35' },
  'only-said': { fill: '#d1d7df', stroke: '#778aa1' },
  nothing: { fill: '#f3f1ec', stroke: '#d9d7d0' },
}

function standings({ pack: { profiles }, words: { t } }: ReportFacts): Content {
  if (profiles.vendors.length === 0) return ''
  const counts = countStandings(profiles.vendors)
  const shown = certificateStandings.filter((standing) => counts[standing] > 0)
  let left = 0
  const pieces = shown.map((standing) => {
    const width = (940 * counts[standing]) / profiles.vendors.length
    const x = left
    left += width
    const { fill, stroke } = standingPaint[standing]
    return markup`<rect x="${x + 0.5}" y=".5" width="${Math.max(width - 3, 1)}" height="21" rx="4" fill="${fill}" stroke="${stroke}"/>`
  })
  const legend = shown.map((standing) => key(standingPaint[standing].fill, standingPaint[standing].stroke, t(`vendors.standing-${standing}`, { count: counts[standing] })))
  const title = t('vendors.title', { count: profiles.vendors.length, confirmed: counts.confirmed })
  return markup`<section id="standings" class="keep"><h2>${title}</h2><svg viewBox="0 0 940 22" aria-hidden="true">${pieces}</svg><ul class="legend">${legend}</ul></section>`
}
