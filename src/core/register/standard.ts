/** Recognises which standard a certificate or report is about, however its name is typed. */

export const standardIds = ['iso-42001', 'iso-27001', 'iso-27701', 'soc-1', 'soc-2', 'soc-3', 'csa-star-ai', 'hitrust', 'other'] as const
export type StandardId = (typeof standardIds)[number]

/** What tells a standard by its name: words that follow each other. */
const marks: readonly (readonly [StandardId, readonly string[]])[] = [
  ['iso-42001', ['42001']],
  ['iso-27701', ['27701']],
  ['iso-27001', ['27001']],
  ['csa-star-ai', ['STAR', 'FOR', 'AI']],
  ['csa-star-ai', ['STAR', 'AI']],
  ['soc-1', ['SOC', '1']],
  ['soc-2', ['SOC', '2']],
  ['soc-3', ['SOC', '3']],
  ['hitrust', ['HITRUST']],
]

/** "ISO 42001", "JIS Q 42001:2025" and "ＩＳＯ４２００１" are all `iso-42001`; "SOC2 Type II" is `soc-2`; what is not known is `other`. */
export function standardOf(name: string): StandardId {
  const known = recognised.get(name)
  if (known !== undefined) return known
  if (recognised.size === mostRecognised) recognised.clear()
  const standard = recognise(name)
  recognised.set(name, standard)
  return standard
}

/** A register writes few names many times. */
const recognised = new Map<string, StandardId>()
const mostRecognised = 1000

function recognise(name: string): StandardId {
  const words = wordsOf(name)
  const found = marks.find(([, sequence]) => words.some((_, at) => sequence.every((word, i) => words[at + i] === word)))
  return found?.[0] ?? 'other'
}

/** Upper-case runs of letters and of digits: "SOC2 Type II" gives SOC, 2, TYPE, II; years after a colon are no standard's number. */
function wordsOf(name: string): string[] {
  const words: string[] = []
  let kind = ''
  for (const char of name.normalize('NFKC').toUpperCase()) {
    const next = char >= '0' && char <= '9' ? 'digit' : char >= 'A' && char <= 'Z' ? 'letter' : ''
    if (next === '') kind = ''
    else if (next === kind) words.push(`${words.pop() ?? ''}${char}`)
    else words.push(char)
    kind = next
  }
  return words
}

/** Reports of an auditor over a period (SOC): they have no expiry, no accreditation and no surveillance. */
export function isReport(standard: StandardId): boolean {
  return standard === 'soc-1' || standard === 'soc-2' || standard === 'soc-3'
}
