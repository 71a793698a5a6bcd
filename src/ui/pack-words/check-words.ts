/** The answer of a check in sentences: the dashboard shows them, the command line prints them. */
import type { PackCheck } from '#core/pack/check-pack.ts'
import type { PackFinding } from '#core/pack/pack-finding.ts'
import { fingerprintGroups } from '#core/pack/signer.ts'
import { isMessageKey, type Translator } from '#ui/i18n/translator.ts'
import { coverageSentences } from '#ui/pack-report/report-coverage.ts'

interface CheckAnswer {
  isGood: boolean
  /** The one sentence that matters. */
  headline: string
  /** What is wrong, each a sentence. */
  faults: string[]
  /** What the pack says of itself; "" parts are left out. Empty where its manifest could not be read. */
  about: string[]
  coverage: string[]
}

/** `isExpected`: the signer was asked for, and it is the one. */
export function checkAnswer({ isIntact, findings, manifest, register }: PackCheck, translator: Translator, isExpected = false): CheckAnswer {
  const { t } = translator
  const headline = isIntact ? t('pack-check.intact', { files: manifest?.files.length ?? 0, lines: manifest?.audit.seq ?? 0 }) : faultyHeadline(findings, translator)
  const names = new Map(register?.assessedTools.map(({ tool, name }) => [tool, name]))
  return {
    isGood: isIntact,
    headline,
    // That it is another kind of file altogether is the headline already.
    faults: findings.filter(({ kind }) => kind !== 'not-a-pack').map((finding) => findingSentence(finding, translator)),
    about: manifest === undefined ? [] : aboutSentences(manifest, translator, isIntact && isExpected),
    coverage: manifest === undefined ? [] : coverageSentences(manifest.coverage, translator, (id) => names.get(id) ?? id),
  }
}

function faultyHeadline(findings: readonly PackFinding[], { t }: Translator): string {
  if (findings.some(({ kind }) => kind === 'not-a-pack')) return t('pack-check.not-a-pack')
  if (findings.every(({ kind }) => kind === 'other-signer')) return t('pack-check.other-maker')
  return t('pack-check.altered', { count: findings.length })
}

function aboutSentences(manifest: NonNullable<PackCheck['manifest']>, { t, date, dateTime, sentences }: Translator, isExpected: boolean): string[] {
  const { organisation, madeBy, madeAt, day, daylightVersion, counts, signer, catalogue } = manifest
  const { evidenceFiles: evidence, ...others } = counts
  return [
    t('pack-check.of', {
      organisation: organisation || t('pack-check.no-organisation'),
      date: date(day),
      at: dateTime(madeAt),
      by: madeBy || t('pack-check.nobody'),
      version: daylightVersion,
    }),
    sentences([t('pack-check.holds', { ...others, evidence }), t('pack-check.catalogue-age', { days: catalogue.ageDays })]),
    sentences([t('pack-check.signed', { fingerprint: fingerprintGroups(signer.fingerprint) }), t(isExpected ? 'pack-check.expected' : 'pack-check.compare')]),
  ]
}

function findingSentence(finding: PackFinding, { t, date }: Translator): string {
  switch (finding.kind) {
    case 'archive': {
      const key = `zip-fault.${finding.fault}`
      const fault = isMessageKey(key) ? t(key) : finding.fault
      return finding.file === undefined ? t('pack-check.archive', { fault }) : t('pack-check.archive-file', { file: finding.file, fault })
    }
    case 'trail':
      return t(`pack-check.trail-${finding.fault}`, { line: finding.line })
    case 'signed-by-another':
      return t('pack-check.signed-by-another', { fingerprint: fingerprintGroups(finding.fingerprint) })
    case 'other-signer':
      return t('pack-check.other-signer', { expected: fingerprintGroups(finding.expected), found: fingerprintGroups(finding.found) })
    case 'register-of-another-day':
      return t('pack-check.register-of-another-day', { date: date(finding.day) })
    default: {
      const { kind, ...values } = finding
      return t(`pack-check.${kind}`, values)
    }
  }
}
