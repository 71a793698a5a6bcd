/** What changed between two packs, in sentences: first how many of each kind, then each. */
import { type PackChange, type PackChangeKind, packChangeKinds } from '#core/pack/pack-change.ts'
import type { PackDiff } from '#core/pack/pack-diff.ts'
import { fieldWord } from '#ui/components/audit-wording.ts'
import { reasonSentence } from '#ui/components/requirement-words.ts'
import { isMessageKey, type Translator } from '#ui/i18n/translator.ts'

interface DiffAnswer {
  /** "Between 1 Oct 2026 and 22 Nov 2026: 3 tools found, 1 certificate lapsed, 2 decisions changed." */
  headline: string
  /** How the two belong together. */
  relation: string[]
  /** In the order of the headline. */
  groups: { kind: PackChangeKind; title: string; items: string[] }[]
}

export function diffAnswer({ from, to, relation, newLines, hasSameSigner, changes }: PackDiff, translator: Translator): DiffAnswer {
  const { t, date } = translator
  const groups = packChangeKinds.flatMap((kind) => {
    const items = changes.filter((change) => change.kind === kind)
    return items.length === 0 ? [] : [{ kind, title: t(`pack-diff.count.${kind}`, { count: items.length }), items: items.map((item) => itemSentence(item, translator)) }]
  })
  const separator = translator.language === 'ja' ? '、' : ', '
  return {
    headline: t('pack-diff.title', { count: changes.length, from: date(from), to: date(to), counts: groups.map(({ title }) => title).join(separator) }),
    relation: [t(`pack-diff.${relation}`, { lines: newLines }), ...(hasSameSigner ? [] : [t('pack-diff.other-signer')])],
    groups,
  }
}

function itemSentence(change: PackChange, translator: Translator): string {
  const { t } = translator
  const values = valuesOf(change, translator)
  // A requirement is about no tool and no vendor: its tier stands in the place of the name.
  return t(`pack-diff.item.${change.kind}`, change.name ? { ...values, name: change.name } : { ...values, name: values['title'] ?? '', titled: 'no' })
}

/** What the message of a change asks for, in words. */
function valuesOf(change: PackChange, translator: Translator): Record<string, string | number> {
  const { t, date } = translator
  const on = 'on' in change && change.on ? date(change.on) : ''
  const dated = on ? 'yes' : 'no'
  const fields = 'fields' in change ? translator.list(change.fields.map(({ field }) => fieldWord(subjectOf(change), field, translator))) : ''
  switch (change.kind) {
    case 'decision-changed':
      return { from: t(`decision.${change.from}`), to: t(`decision.${change.to}`), on, dated, by: change.by ?? '', named: change.by ? 'yes' : 'no' }
    case 'assurance-fell':
    case 'assurance-rose':
      return { from: t(`rung.${change.from}`), to: t(`rung.${change.to}`) }
    case 'requirement-lost':
      return { reasons: change.reasons.map((reason) => reasonSentence(reason, translator)).join(' ') }
    case 'certificate-lapsed':
      return { edition: change.edition, state: t(`state.${change.state}`), on, dated, byTime: change.isByTime ? 'yes' : 'no' }
    case 'record-added':
    case 'record-removed':
    case 'record-changed':
      return { subject: t(`subject.${change.subject}`), title: titleWord(change.title, translator), titled: change.title ? 'yes' : 'no', fields }
    case 'concern-closed':
      return { outcome: titleWord(`concern-outcome.${change.outcome}`, translator) }
    case 'flags-added':
      return { flags: change.count }
    default:
      return {
        on,
        fields,
        ...('edition' in change && { edition: change.edition }),
        ...('scope' in change && { scope: change.scope }),
        ...('finding' in change && { finding: change.finding }),
      }
  }
}

function subjectOf(change: PackChange): string {
  if ('subject' in change) return change.subject
  return change.kind === 'certificate-changed' ? 'certificate' : 'tool'
}

/** A title that is a message key is told in words. */
function titleWord(title: string, { t }: Translator): string {
  return isMessageKey(title) ? t(title) : title
}
