/** Requirements in words: why one is not met, what it is met by, and what it asks for. */
import type { RequirementOutcome, RequirementReason } from '#core/assurance/requirement.ts'
import type { Requirement } from '#core/register/requirement.ts'
import type { StandardId } from '#core/register/standard.ts'
import type { Translator } from '#ui/i18n/translator.ts'

/** "Nobody has judged whether the scope covers this tool." */
export function reasonSentence(reason: RequirementReason, { t, date }: Translator): string {
  const values = {
    date: 'on' in reason ? date(reason.on) : '',
    months: 'months' in reason ? reason.months : 0,
    state: 'state' in reason ? t(`state.${reason.state}`) : '',
    // A select of ICU takes no hyphen.
    verdict: 'verdict' in reason ? reason.verdict.replace('not-named', 'notNamed') : '',
    needed: 'needed' in reason ? t(`evidence-level.${reason.needed}`) : '',
    found: 'found' in reason ? t(`evidence-level.${reason.found}`) : '',
  }
  return t(`requirement.reason.${reason.kind}`, values)
}

/** "ISO/IEC 27001 and ISO/IEC 27701". */
export function standardsInWords(standards: readonly StandardId[], { t, list }: Translator): string {
  return list(standards.map((standard) => t(`standard.${standard}`)))
}

/** What the outcome says, in sentences. */
export function outcomeSentences(outcome: RequirementOutcome, translator: Translator): string[] {
  const { status, by, reasons, tier } = outcome
  if (status === 'nothing-required') return [translator.t(tier === 'not-set' ? 'requirement.no-tier' : 'requirement.nothing')]
  if (status === 'met') return [translator.t('requirement.met-by', { standards: standardsInWords(by ?? [], translator) })]
  return reasons.map((reason) => reasonSentence(reason, translator))
}

/** What a requirement asks for, each demand a sentence. */
export function demandSentences({ evidenceLevel, scopeCovers, accredited, checkedWithinMonths, equivalents }: Requirement, translator: Translator): string[] {
  const { t } = translator
  if (evidenceLevel === 'none') return [t('requirement.nothing')]
  const groups = equivalents.map((group) => standardsInWords(group, translator))
  return [
    t(`requirement.demand.${evidenceLevel}`),
    ...(scopeCovers ? [t('requirement.demand-scope')] : []),
    ...(accredited ? [t('requirement.demand-accredited')] : []),
    ...(checkedWithinMonths === undefined ? [] : [t('requirement.demand-age', { months: checkedWithinMonths })]),
    groups.length > 0 ? t('requirement.equivalents', { groups: groups.join(t('requirement.or')) }) : t('requirement.no-equivalents'),
  ]
}
