/** Reads which edition of which standard a certificate names. */
import type { Proposal } from '#core/certificate-reading/agreed-value.ts'
import type { LabelledValue } from '#core/certificate-reading/labelled-values.ts'

/** Rules for bodies and auditing, and vocabularies, are named on certificates without being certified. */
const rulesOnly = /^(?:17011|17021|42006|27006|22989|19011)/
const editionPattern =
  /(?:\b(?:DIN |BS |NF |UNI |SN |KS X |JIS [A-Z] |EN )*(?:ISO\/IEC(?: (?:FDIS|DIS))?|ISO|EN ISO\/IEC) ?|\bJIS [A-Z] ?)(\d{4,5}(?:-\d)?)(?:: ?(\d{4}(?:-\d{2})?))?(?!\d)/g

/** The standard with its year where exactly one is named. A draft has no year. */
export function edition(texts: readonly string[], places: readonly LabelledValue[]): Proposal | undefined {
  const inPlaces = places.flatMap(({ value, words }) => editionsIn(value.join(' '), words))
  const everywhere = texts.flatMap((text) => editionsIn(text, text))
  const named = inPlaces.length > 0 ? inPlaces : everywhere
  const dated = named.filter(({ value }) => value.includes(':') || /\bF?DIS\b/.test(value))
  // Named without a year elsewhere is the same; another standard is not.
  const others = named.filter(({ value }) => !value.includes(':') && !dated.some((each) => each.value.startsWith(value)))
  const [first] = dated
  const numbers = new Set(everywhere.filter(({ value }) => value.includes(':')).map(({ value }) => /\d{4,5}/.exec(value)?.[0]))
  if (numbers.size > 1) return undefined
  return first && others.length === 0 && new Set(dated.map(({ value }) => value)).size === 1 ? first : undefined
}

function editionsIn(text: string, words: string): Proposal[] {
  return [...text.matchAll(editionPattern)].flatMap(([value, number = '']) => (rulesOnly.test(number) ? [] : [{ value: value.replace(': ', ':'), words }]))
}
