/** Finds the words by which certificates introduce what they say. */
import { dutchLabels } from '#core/certificate-reading/label-words/dutch-labels.ts'
import { englishLabels } from '#core/certificate-reading/label-words/english-labels.ts'
import { frenchLabels } from '#core/certificate-reading/label-words/french-labels.ts'
import { germanLabels } from '#core/certificate-reading/label-words/german-labels.ts'
import { italianLabels } from '#core/certificate-reading/label-words/italian-labels.ts'
import { japaneseLabels } from '#core/certificate-reading/label-words/japanese-labels.ts'
import { type LabelKind, labelKinds } from '#core/certificate-reading/label-words/label-kinds.ts'
import { spanishLabels } from '#core/certificate-reading/label-words/spanish-labels.ts'

const languages = [englishLabels, germanLabels, frenchLabels, spanishLabels, italianLabels, dutchLabels, japaneseLabels]
const patterns = languages.flatMap((labels) => labelKinds.flatMap((kind) => (labels[kind] ?? []).map((pattern) => ({ kind, pattern: new RegExp(`^(?:${pattern})`, 'u') }))))

export interface FoundLabel {
  kind: LabelKind
  /** As the document writes it. */
  label: string
  /** What follows in the same cell. */
  rest: string
  /** A colon stands between label and rest. */
  hasColon: boolean
}

/** Sentences that end by introducing what stands below them: "… and operates a management system for the following scope:". */
const endings: readonly (readonly [LabelKind, RegExp])[] = [
  ['scopeText', /\b(?:for|covers|covering) the following (?:scope|activities|products and services)(?: of (?:registration|certification|activities))?:$/],
  ['scopeText', /\bfür (?:den|die) folgenden? (?:geltungsbereich|anwendungsbereich|tätigkeiten):$/],
  ['scopeText', /(?:pour les activités suivantes|para las siguientes actividades|per le seguenti attività|voor de volgende activiteiten) ?:$/],
  ['expiresOn', /\bthis certificate (?:expires|will expire|is valid until)(?: on)?:$/],
  ['certifiedEntity', /\bcertif(?:y|ies) that(?: the following (?:organi[sz]ation|company))?:$/],
]

/** The label as which `text`, a sentence, ends. */
export function endingLabelOf(text: string): FoundLabel | undefined {
  const [kind] = endings.find(([, pattern]) => pattern.test(text.toLowerCase())) ?? []
  return kind && { kind, label: text, rest: '', hasColon: true }
}

/** The label with which `text` begins; the longest where several fit. The same label in a second language ("Certificate No. / Zertifikat-Nr.") belongs to it. */
export function labelOf(text: string): FoundLabel | undefined {
  const lower = text.toLowerCase().replace(/^[\s•·*-]+/, '')
  const offset = text.length - lower.length
  const hits = patterns.flatMap(({ kind, pattern }) => {
    const length = pattern.exec(lower)?.[0].length
    return length === undefined || endsInsideWord(lower, length) ? [] : [{ kind, length }]
  })
  const best = hits.reduce<(typeof hits)[number] | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined)
  if (best === undefined) return undefined
  const end = offset + best.length
  return withoutTranslation({ kind: best.kind, label: text.slice(0, end), ...colon(text.slice(end)) })
}

/** "scopes", "issuedness": a label ends where a word ends. Japanese runs on; there a label ends at the end, a colon or a space. */
function endsInsideWord(text: string, length: number): boolean {
  const last = text[length - 1] ?? ''
  const next = text[length] ?? ''
  const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(last)
  return isJapanese ? /[\u3040-\u30ff\u4e00-\u9fff]/.test(next) : /[\p{Script=Latin}\p{N}]/u.test(next) && /\p{Script=Latin}/u.test(last)
}

function colon(rest: string): Pick<FoundLabel, 'rest' | 'hasColon'> {
  const trimmed = rest.trim()
  const hasColon = trimmed.startsWith(':')
  return { rest: hasColon ? trimmed.slice(1).trim() : trimmed, hasColon }
}

function withoutTranslation(found: FoundLabel): FoundLabel {
  if (found.hasColon || found.rest === '') return found
  const opening = /^[/|(]\s*/.exec(found.rest)?.[0] ?? ''
  const inner = labelOf(found.rest.slice(opening.length))
  if (opening === '' && !(inner?.hasColon || inner?.rest === '')) return found
  const after = inner?.rest.replace(/^\)\s*/, '') ?? ''
  if (inner?.kind === found.kind) return { ...found, label: `${found.label} ${opening}${inner.label}`, ...(inner.hasColon ? { rest: after, hasColon: true } : colon(after)) }
  // "(DD/MM/YYYY)" and other remarks in brackets.
  const remark = /^\([^)]*\)/.exec(found.rest)?.[0]
  return remark ? { ...found, label: `${found.label} ${remark}`, ...colon(found.rest.slice(remark.length)) } : found
}
