/** The report of an evidence pack: one HTML file to read and to print, without a script and without anything from outside. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { PackFacts } from '#core/pack/pack-facts.ts'
import type { Translator } from '#ui/i18n/translator.ts'
import { Markup, markup } from '#ui/pack-report/markup.ts'
import { reportCharts, reportPatterns } from '#ui/pack-report/report-charts.ts'
import { reportCoverage } from '#ui/pack-report/report-coverage.ts'
import { reportOpening } from '#ui/pack-report/report-opening.ts'
import { reportOtherRecords } from '#ui/pack-report/report-other-records.ts'
import { reportStyle } from '#ui/pack-report/report-style.ts'
import { reportTools } from '#ui/pack-report/report-tools.ts'
import { reportVendors } from '#ui/pack-report/report-vendors.ts'

/** Nothing may be loaded or run; only this one style counts, by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${sha256(utf8ToBytes(reportStyle)).toBase64()}'; base-uri 'none'; form-action 'none'`

/** In the language of `words`. */
export function packReport(pack: PackFacts, words: Translator): string {
  const report = { pack, words }
  const { t, date, language } = words
  const title = t('pack-report.document-title', { organisation: pack.settings.organisation || 'Daylight', date: date(pack.day) })
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body>
${reportPatterns}
${reportOpening(report)}
<main>
${reportCharts(report)}
${reportTools(report)}
${reportVendors(report)}
${reportOtherRecords(report)}
${reportCoverage(report)}
</main>
<footer>${t('pack-report.footer', { version: pack.daylightVersion })}</footer>
</body>
</html>
`.text
}
