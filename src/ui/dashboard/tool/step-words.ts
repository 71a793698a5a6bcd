/** A step of a tool's history in words: what happened, by whom, on what. */
import type { StepKind, StepOf, TimelineStep } from '#core/timeline/timeline-step.ts'
import { recordWordings } from '#ui/dashboard/tool/record-step-words.ts'
import type { StepTone, StepWords, Worded, Wording } from '#ui/dashboard/tool/worded-step.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export function stepWords(step: TimelineStep, wording: Wording): StepWords {
  // The table holds for every kind the function that takes its steps; the compiler cannot see that the two belong together.
  const words = wordings[step.kind] as (step: TimelineStep, wording: Wording) => Worded
  const { details = [], tone = 'mute', ...rest } = words(step, wording)
  return { ...rest, tone, details: details.filter((detail): detail is string => !!detail) }
}

const wordings: { [Kind in StepKind]: (step: StepOf<Kind>, wording: Wording) => Worded } = {
  opened: ({ days, pages }, { t }) => ({ title: t('tool.step.opened', { days }), details: [t('tool.step.opened-pages', { pages })] }),
  found: ({ foundBy, host, by }, { t }) => ({ title: t(`tool.step.found-by-${foundBy}`), details: [by, host && t('tool.step.found-at', { host })] }),
  flagged: flaggedWords,
  'flag-deleted': ({ by }, { t }) => ({ title: t('tool.step.flag-deleted'), details: [by] }),
  'sightings-deleted': ({ rows, by }, { t }) => ({ title: t('tool.step.sightings-deleted', { rows }), details: [by] }),
  decided: decidedWords,
  'scope-judged': ({ verdict, plan, words, by, change }, { t }) => ({
    title: t(change === 'deleted' ? 'tool.step.scope-deleted' : 'tool.step.scope', { verdict: t(`scope.${verdict}`), plan: plan || t('tool.any-plan') }),
    details: [by, words && t('tool.step.scope-words', { words })],
    tone: change === 'deleted' ? 'mute' : verdict === 'yes' ? 'good' : 'warn',
  }),
  certificate: certificateWords,
  claim: ({ position, saidBy, by, url, change }, { t }) => ({
    title: t(change === 'deleted' ? 'tool.step.claim-deleted' : 'tool.step.claim', { who: saidBy, position: t(`position.${position}`) }),
    details: [by],
    ...(url && { url }),
  }),
  evidence: ({ title, by, url, change }, { t }) => ({
    title: t(change === 'deleted' ? 'tool.step.evidence-deleted' : 'tool.step.evidence', { title }),
    details: [by],
    ...(url && change !== 'deleted' && { url }),
  }),
  vendor: ({ position, riskTier, isReviewed, by }, { t }) => ({
    title: isReviewed
      ? t('step.vendor-reviewed')
      : position
        ? t('tool.step.position', { position: t(`position.${position}`) })
        : t('tool.step.tier', { tier: t(`tier.${riskTier ?? 'not-set'}`) }),
    details: [by, position && riskTier && t('tool.step.tier', { tier: t(`tier.${riskTier}`) })],
  }),
  controls: ({ points, by }, { t }) => ({ title: t('tool.step.controls', { points }), details: [by] }),
  ...recordWordings,
}

function flaggedWords({ flags }: StepOf<'flagged'>, { t, list }: Wording): Worded {
  const names = [...new Set(flags.flatMap((flag) => flag.by ?? []))]
  const data = [...new Set(flags.flatMap((flag) => flag.data))]
  const accounts = [...new Set(flags.map((flag) => flag.account))]
  return {
    title: t('tool.step.flagged', { count: flags.length }),
    details: [
      list(names),
      [...new Set(flags.map((flag) => flag.purpose).filter(Boolean))].join(', '),
      list(data.map((each) => t(`data.${each}`))),
      list(accounts.map((account) => t(`account.${account}`))),
    ],
    tone: 'warn',
  }
}

const decisionTones: Record<StepOf<'decided'>['status'], StepTone> = {
  approved: 'good',
  'approved-with-conditions': 'good',
  'under-review': 'info',
  'not-allowed': 'bad',
  unreviewed: 'mute',
  retired: 'mute',
}

function decidedWords({ status, change, by, conditions, reviewBy, reason, useInstead, userGroups }: StepOf<'decided'>, { t, date, list, profiles, language }: Wording): Worded {
  const decided = t(`decision.${status}`)
  const instead = useInstead && profiles.tool(useInstead)
  if (status === 'unreviewed') return { title: t('tool.step.decision-withdrawn'), details: [by] }
  if (change === 'restored') return { title: t('tool.step.decision-restored', { decided }), details: [by] }
  return {
    title: by ? t('tool.step.decided-by', { decided, by }) : decided,
    details: [
      ...conditions,
      userGroups && t('step.groups', { groups: list(userGroups) }),
      reason,
      instead ? t('tool.step.use-instead', { name: toolName(instead, language) }) : undefined,
      reviewBy && t(status === 'under-review' ? 'tool.step.decide-by' : 'tool.step.review-by', { date: date(reviewBy) }),
    ],
    tone: decisionTones[status],
  }
}

/** A certificate that was recorded or looked at again is told by how sure it is; one that fell out of force by its state. */
function certificateWords({ change, changed, edition, state, evidenceLevel, number, certificationBody, evidenceUrl, by }: StepOf<'certificate'>, { t }: Wording): Worded {
  const isSound = state === 'active' || state === 'unknown'
  const title = () => {
    if (change === 'deleted') return t('tool.step.certificate-deleted')
    if (change === 'restored') return t('tool.step.certificate-restored')
    if (!isSound && changed.includes('state')) return t('tool.step.certificate-state', { state: t(`state.${state}`) })
    if (changed.includes('evidenceLevel') || changed.includes('seenOn')) return t(`tool.step.certificate-${evidenceLevel}`)
    return t('tool.step.certificate-changed', { count: changed.length })
  }
  const isSeen = evidenceLevel === 'certificate-seen' || evidenceLevel === 'confirmed'
  const tone = change === 'deleted' ? 'mute' : !isSound ? 'bad' : isSeen ? 'good' : 'mute'
  return { title: title(), details: [by, edition, number, certificationBody], tone, ...(evidenceUrl && { url: evidenceUrl }) }
}
