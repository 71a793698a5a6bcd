/** The top of the report: what it is, whose, and in sentences what matters on its day. */
import { countStandings } from '#core/overview/certificate-standing.ts'
import { headline } from '#core/overview/headline.ts'
import { countRequirements } from '#core/overview/requirement-count.ts'
import { stanceOf } from '#core/overview/stance.ts'
import { coverageOfPack } from '#core/pack/pack-facts.ts'
import { headlineWords } from '#ui/dashboard/overview/headline-words.ts'
import { type Markup, markup } from '#ui/pack-report/markup.ts'
import { factList, type ReportFacts } from '#ui/pack-report/report-parts.ts'

export function reportOpening(report: ReportFacts): Markup {
  const { pack, words } = report
  const { t, date, dateTime } = words
  const { kind, count } = headline(pack.profiles.tools, pack.day)
  return markup`<header class="top">
<div class="brand">${mark} Daylight <span>${t('pack-report.title')}</span></div>
<h1>${t(headlineWords[kind], { count })}</h1>
<ul class="lead">${sentences(report).map((sentence) => markup`<li>${sentence}</li>`)}</ul>
${factList([
  [t('pack-report.organisation'), pack.settings.organisation || t('pack-report.not-given')],
  [t('pack-report.as-of'), date(pack.day)],
  [t('pack-report.made'), `${dateTime(pack.madeAt)} (${pack.timeZone})`],
  [t('pack-report.made-by'), pack.settings.userName || t('pack-report.not-given')],
  [t('pack-report.made-with'), t('pack-report.versions', { version: pack.daylightVersion, catalogue: date(pack.catalogue.version) })],
])}
</header>`
}

/** The register in a handful of sentences. */
function sentences({ pack, words: { t, date } }: ReportFacts): string[] {
  const { tools, vendors } = pack.profiles
  const stances = Map.groupBy(tools, ({ decision }) => stanceOf(decision.status))
  const count = (stance: 'allowed' | 'undecided' | 'not-allowed') => stances.get(stance)?.length ?? 0
  const standings = countStandings(vendors)
  const { met, notMet, nothingRequired } = countRequirements(tools)
  const { firstDay, lastDay, daysWithSightings, paused } = coverageOfPack(pack)
  return [
    t('pack-report.tools-sentence', { tools: tools.length, vendors: vendors.length, allowed: count('allowed'), undecided: count('undecided'), refused: count('not-allowed') }),
    t('pack-report.standing-sentence', { vendors: vendors.length, confirmed: standings.confirmed, seen: standings.seen, lapsed: standings['not-in-force'] }),
    t('pack-report.requirement-sentence', { met, notMet, nothingRequired, count: met + notMet }),
    firstDay && lastDay
      ? t('pack-report.coverage-sentence', { days: daysWithSightings, from: date(firstDay), to: date(lastDay), pauses: paused.length })
      : t('pack-report.coverage-none'),
  ]
}

/** A sun that rises over a line. */
const mark = markup`<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M3 17h18M7 17a5 5 0 0 1 10 0M12 5v3M4.6 9.6l2 1.6M19.4 9.6l-2 1.6"/><path d="M6 21h12" opacity=".45"/></svg>`
