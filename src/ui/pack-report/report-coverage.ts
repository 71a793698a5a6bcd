/** The end of the report: what the sightings cover, what is missing, what nothing here proves, and how to check the pack. */
import type { Coverage } from '#core/pack/coverage.ts'
import { packFiles, unproven } from '#core/pack/manifest.ts'
import { coverageOfPack } from '#core/pack/pack-facts.ts'
import { fingerprintGroups } from '#core/pack/signer.ts'
import type { Translator } from '#ui/i18n/translator.ts'
import { type Markup, markup } from '#ui/pack-report/markup.ts'
import { factList, type ReportFacts, section } from '#ui/pack-report/report-parts.ts'

export function reportCoverage(report: ReportFacts): Markup {
  const { pack, words } = report
  const { t } = words
  const nameOf = (id: string) => pack.profiles.tool(id)?.name ?? id
  const list = (sentences: readonly string[]) => markup`<ul>${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>`
  const coverage = section('coverage', t('pack-report.coverage'), '', list(coverageSentences(coverageOfPack(pack), words, nameOf)))
  const proof = section('unproven', t('pack-report.unproven'), '', list(unproven.map((each) => t(`pack.unproven-${each}`))))
  return markup`<div class="two">${coverage}${proof}</div>${checking(report)}`
}

/** What is covered and what is known to be missing, each a sentence. */
export function coverageSentences(coverage: Coverage, { t, date }: Translator, nameOf: (toolId: string) => string): string[] {
  const { firstDay, lastDay, daysWithSightings, knownSince, paused, deletions, colleaguesCounted } = coverage
  return [
    firstDay && lastDay ? t('pack-report.coverage-days', { days: daysWithSightings, from: date(firstDay), to: date(lastDay) }) : t('pack-report.coverage-none'),
    t('pack-report.coverage-browsers', { count: colleaguesCounted }),
    ...(paused.length === 0 ? [t('pack-report.no-pause')] : []),
    ...paused.map(({ from, through, by }) =>
      t('pack-report.pause', { from: date(from), through: through ? date(through) : '', open: through ? 'no' : 'yes', by, named: by ? 'yes' : 'no' }),
    ),
    ...deletions.map(({ on, of, rows, by }) =>
      t('pack-report.deletion', { on: date(on), all: of === 'all' ? 'yes' : 'no', tool: of === 'all' ? '' : nameOf(of), rows, by, named: by ? 'yes' : 'no' }),
    ),
    ...(knownSince ? [t('pack-report.known-since', { date: date(knownSince) })] : []),
  ]
}

function checking({ pack: { head, signer }, words: { t } }: ReportFacts): Markup {
  const facts = factList(
    [
      [t('pack-report.fingerprint'), markup`<code>${fingerprintGroups(signer.fingerprint)}</code>`],
      [t('pack-report.trail-head', { lines: head.seq }), markup`<code>${head.hash}</code>`],
    ],
    'tight',
  )
  return section(
    'check',
    t('pack-report.check'),
    t('pack-report.check-intro', { manifest: packFiles.manifest }),
    markup`${facts}<p class="small soft"><br>${t('pack-report.check-how')}<br><code>npm run -s daylight -- verify pack.zip --key ${signer.fingerprint}</code></p>`,
  )
}
