/** The README of an evidence pack, in both languages: what each file is, and how to check the pack without Daylight. */
import { contentFiles, packFiles, unproven } from '#core/pack/manifest.ts'
import type { PackFacts } from '#core/pack/pack-facts.ts'
import { fingerprintGroups } from '#core/pack/signer.ts'
import { type Translator, translatorFor } from '#ui/i18n/translator.ts'

/** Plain text with CRLF line ends. */
export function packReadme(pack: PackFacts): string {
  const lines = [...linesIn(pack, translatorFor('en')), '', '', ...linesIn(pack, translatorFor('ja'))]
  return `${lines.join('\r\n')}\r\n`
}

function linesIn({ settings, day, madeAt, timeZone, signer, head }: PackFacts, { t, date, dateTime }: Translator): string[] {
  const title = t('pack-report.document-title', { organisation: settings.organisation || 'Daylight', date: date(day) })
  return [
    title,
    '='.repeat(title.length),
    '',
    `${t('pack-report.made')}: ${dateTime(madeAt)} (${timeZone})`,
    `${t('pack-report.made-by')}: ${settings.userName || t('pack-report.not-given')}`,
    `${t('pack-report.fingerprint')}: ${fingerprintGroups(signer.fingerprint)}`,
    `${t('pack-report.trail-head', { lines: head.seq })}: ${head.hash}`,
    '',
    `report.en.html, report.ja.html: ${t('pack-readme.report')}`,
    `tables/*.csv: ${t('pack-readme.tables')}`,
    `${contentFiles.register}, ${contentFiles.schema}: ${t('pack-readme.register')}`,
    `${contentFiles.trail}: ${t('pack-readme.trail')}`,
    `evidence/: ${t('pack-readme.evidence')}`,
    `${packFiles.manifest}: ${t('pack-readme.manifest')}`,
    `${packFiles.signature}, ${packFiles.signer}: ${t('pack-readme.signature')}`,
    '',
    t('pack-report.check-how'),
    '  npm run -s daylight -- verify pack.zip',
    t('pack-readme.by-hand'),
    `  openssl pkeyutl -verify -pubin -inkey ${packFiles.signer} -rawin -in ${packFiles.manifest} -sigfile ${packFiles.signature}`,
    `  openssl pkey -pubin -in ${packFiles.signer} -outform DER | sha256sum`,
    `  jq -r '.files[] | .sha256 + "  " + .name' ${packFiles.manifest} | sha256sum -c`,
    '',
    `${t('pack-report.unproven')}:`,
    ...unproven.map((each) => `- ${t(`pack.unproven-${each}`)}`),
  ]
}
