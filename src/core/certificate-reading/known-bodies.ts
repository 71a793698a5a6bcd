/** Names of certification and accreditation bodies, by which they are recognised where no label introduces them. */

export const certificationBodyNames: readonly string[] = [
  'A-LIGN',
  'BSI',
  'Bureau Veritas',
  'Coalfire',
  'DEKRA',
  'DNV',
  'DQS',
  'Intertek',
  'JQA',
  'KPMG',
  'Korean Standards Association',
  'LRQA',
  'Mastermind',
  'NQA',
  'Palindrome Technologies',
  'Schellman',
  'SGS',
  'TÜV NORD',
  'TÜV Rheinland',
  'TÜV SÜD',
]

export const accreditationBodyNames: readonly string[] = ['ANAB', 'Accredia', 'COFRAC', 'DAkkS', 'ENAC', 'IAS', 'ISMS-AC', 'JAB', 'JAS-ANZ', 'KAB', 'NABCB', 'RvA', 'SAS', 'UKAS']

/** Also ordinary words or legal forms, so not recognised in a text. */
const notTelling = new Set(['SAS', 'IAS', 'Mastermind', 'KPMG'])

/** The only one of `names` that `texts` hold as a word; undefined where there are two, or where it stands in what is certified (`except`). */
export function namedOnce(names: readonly string[], texts: readonly string[], except: readonly string[]): { value: string; words: string } | undefined {
  const holds = (text: string, name: string) => ` ${text.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${name} `)
  const found = names.filter((name) => !notTelling.has(name) && texts.some((text) => holds(text, name)))
  const [value] = found
  if (value === undefined || found.length > 1 || except.some((text) => holds(text, value))) return undefined
  return { value, words: texts.find((text) => holds(text, value)) ?? value }
}
