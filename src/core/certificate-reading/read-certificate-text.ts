/** Reads from the text of a certificate what a person may take over: right, or nothing. Where two readings are possible it stays silent. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { LabelKind } from '#core/certificate-reading/certificate-labels.ts'
import { type DateOrder, dateOrderOf, datesIn } from '#core/certificate-reading/date-reading.ts'
import { accreditationBodyNames, certificationBodyNames, namedOnce } from '#core/certificate-reading/known-bodies.ts'
import { type LabelledValue, labelledValues } from '#core/certificate-reading/labelled-values.ts'
import { proseValues } from '#core/certificate-reading/prose-values.ts'
import { tableRows } from '#core/certificate-reading/table-rows.ts'
import type { TextLine } from '#core/certificate-reading/text-lines.ts'

/** What was read, and the words of the document that it was read from. */
interface Proposal<Value = string> {
  value: Value
  words: string
}

export interface CertificateProposals {
  number?: Proposal
  certificationBody?: Proposal
  accreditationBody?: Proposal
  edition?: Proposal
  certifiedEntity?: Proposal
  issuedOn?: Proposal<IsoDate>
  originalIssuedOn?: Proposal<IsoDate>
  expiresOn?: Proposal<IsoDate>
  scopeText?: Proposal
  sites?: Proposal<readonly string[]>
}

/** The proposals for the certificate whose text `lines` hold. A field that is not there, or not certain, is left out. */
export function readCertificateText(lines: readonly TextLine[]): CertificateProposals {
  const texts = lines.flatMap((line) => line.cells.map((cell) => cell.text))
  const values = [...labelledValues(tableRows(lines)), ...proseValues(lines)]
  const of = (...kinds: LabelKind[]) => values.filter(({ kind }) => kinds.includes(kind))
  const certifiedEntity = agreed(of('certifiedEntity'), entityName)
  const scopeText = agreed(of('scopeText'), scopeWords)
  const notTheBody = [certifiedEntity?.value, scopeText?.value].filter((text) => text !== undefined)
  const proposals = {
    number: agreed(of('number'), certificateNumber) ?? (of('number').length === 0 ? agreed(of('registrationNumber'), certificateNumber) : undefined),
    certificationBody: agreed(of('certificationBody'), entityName) ?? (of('certificationBody').length === 0 ? namedOnce(certificationBodyNames, texts, notTheBody) : undefined),
    accreditationBody: accreditationBody(texts, of('accreditationBody'), notTheBody),
    edition: edition(texts, of('edition')),
    certifiedEntity,
    ...readDates(values, dateOrderOf(texts), texts),
    scopeText,
    sites: sites(of('sites')),
  }
  return Object.fromEntries(Object.entries(proposals).filter(([, proposal]) => proposal !== undefined))
}

/** The one value on which all places agree; undefined where a place is uncertain, unreadable or says something else. */
function agreed<Value>(places: readonly LabelledValue[], read: (value: LabelledValue) => Value | undefined): Proposal<Value> | undefined {
  const readings = places.flatMap((place) => {
    const value = read(place)
    return value === undefined ? [] : [{ value, words: place.words }]
  })
  const [first] = readings
  return first && readings.every(({ value }) => comparable(value) === comparable(first.value)) ? first : undefined
}

function comparable(value: unknown): string {
  return JSON.stringify(value).toLowerCase().replaceAll(/\s/g, '')
}

/** One to four groups of letters, figures and marks, at least three figures in all, and no date. */
function certificateNumber(place: LabelledValue): string | undefined {
  const [number, ...others] = [place.value[0] ?? '', ...place.furtherBelow].flatMap((text) => shapedNumber(text) ?? [])
  return others.length === 0 && number === shapedNumber(place.value[0] ?? '') ? number : undefined
}

function shapedNumber(text: string): string | undefined {
  const number = text.replace(/[.,;]$/, '')
  const words = number.split(' ')
  const isShaped = words.length <= 4 && number.length <= 40 && words.every((word) => /^[A-Z0-9][A-Za-z0-9./_#-]*$|^[-–/]$/.test(word))
  const figures = number.match(/\d/g)?.length ?? 0
  // Words of an address or a sentence: several letters in lower case in a row.
  return isShaped && figures >= 3 && !/[a-z]{3}|[-/]$/.test(number) && datesIn(number).length === 0 ? number : undefined
}

function entityName({ value: [text = '', next], isCertain }: LabelledValue): string | undefined {
  return isCertain && isWholeName(text, next) ? name(text) : undefined
}

const legalForm =
  /(?:\b(?:inc|ltd|limited|llc|l\.l\.c|corp|corporation|co|company|plc|gmbh|ag|se|kg|bv|b\.v|nv|sa|s\.a|sas|spa|s\.p\.a|ab|oy|as|pbc|kk|k\.k)\.?|(?:株式会社|合同会社|有限会社|法人))$/i

/** A name may run on in the next line; it is whole where a legal form ends it, an address follows, or nothing does. */
function isWholeName(text: string, next: string | undefined): boolean {
  return next === undefined || legalForm.test(text) || /^(?:株式会社|合同会社|有限会社)/.test(text) || /^(?:\d|〒)/.test(next)
}

/** A name is short, has letters, and is neither a sentence, a date, a number nor a standard. */
function name(text: string): string | undefined {
  const isName = /\p{L}{2}/u.test(text) && text.length <= 100 && !/[.。!?:;]\s|[。:;]$|\b(?:that|which|has|have|is|are|was|und|der|die|das|wurde|hat)\b|\d{4}/u.test(text)
  return isName && datesIn(text).length === 0 ? text.replace(/,$/, '') : undefined
}

/** Whole, and in the document itself: not "see annex", and with nothing below that could be its next paragraph. */
function scopeWords({ value, isCertain, furtherBelow }: LabelledValue): string | undefined {
  const text = joinedLines(value)
  const isElsewhere = /\b(?:see|annex|appendix|overleaf|attach(?:ed|ment)|schedule|siehe|anhang|anlage)\b|別紙|[付附]属書|[付附]表/i.test(text)
  const isScope = text.length >= 12 && text.length <= 4000 && datesIn(text).length === 0
  return isCertain && isScope && !isElsewhere && furtherBelow.length === 0 ? text : undefined
}

/** The lines of a paragraph as one text; Japanese lines join without a space. */
function joinedLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[\u3000-\u30ff\u4e00-\u9fff、。]$/.test(text) || /^[\u3000-\u30ff\u4e00-\u9fff]/.test(line) ? `${text}${line}` : `${text} ${line}`))
}

/** Only where each place is marked as one, by a bullet or a number: an address may run over several lines. */
function sites(places: readonly LabelledValue[]): Proposal<readonly string[]> | undefined {
  return agreed(places, ({ value }) => {
    const isMarked = (line: string) => /^(?:[•·▪–-]|\(?\d{1,2}[.)])\s*\S/.test(line)
    if (!value[0] || !isMarked(value[0])) return undefined
    const all: string[] = []
    for (const line of value) {
      if (isMarked(line)) all.push(line.replace(/^(?:[•·▪–-]|\(?\d{1,2}[.)])\s*/, ''))
      else all.push(joinedLines([all.pop() ?? '', line]))
    }
    return all
  })
}

function accreditationBody(texts: readonly string[], places: readonly LabelledValue[], notTheBody: readonly string[]): Proposal | undefined {
  if (texts.some((text) => /not (?:an )?accredited|non-accredited|unaccredited|nicht akkreditiert|認定外|認定を受けていない/i.test(text))) return undefined
  if (!texts.some((text) => /accredit|akkredit|認定/i.test(text))) return undefined
  return places.some(({ isCertain }) => isCertain) ? agreed(places, entityName) : namedOnce(accreditationBodyNames, texts, notTheBody)
}

/** Rules for bodies and auditing, and vocabularies, are named on certificates without being certified. */
const rulesOnly = /^(?:17011|17021|42006|27006|22989|19011)/
const editionPattern =
  /(?:\b(?:DIN |BS |NF |UNI |SN |KS X |JIS [A-Z] |EN )*(?:ISO\/IEC(?: (?:FDIS|DIS))?|ISO|EN ISO\/IEC) ?|\bJIS [A-Z] ?)(\d{4,5}(?:-\d)?)(?:: ?(\d{4}(?:-\d{2})?))?(?!\d)/g

/** The standard with its year where exactly one is named. A draft has no year. */
function edition(texts: readonly string[], places: readonly LabelledValue[]): Proposal | undefined {
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

type ReadDates = Record<'issuedOn' | 'originalIssuedOn' | 'expiresOn', Proposal<IsoDate> | undefined>

function readDates(values: readonly LabelledValue[], order: DateOrder | undefined, texts: readonly string[]): ReadDates {
  const of = (kind: LabelKind) => values.filter((value) => value.kind === kind)
  // More than one day behind a label tells nothing; an unreadable one neither.
  const only = (place: LabelledValue) => {
    const [found, ...more] = [place.value[0] ?? '', ...place.furtherBelow].flatMap((text) => datesIn(text, order))
    return more.length === 0 && found !== undefined && found.at <= 2 ? found.day : undefined
  }
  const fromTo = of('validity')
    .concat(of('validFrom'))
    .flatMap((place) => {
      const [from, to, ...more] = datesIn(place.value.slice(0, 2).join(' '), order)
      return from?.day && to?.day && more.length === 0 ? [{ from: from.day, to: to.day, words: place.words }] : []
    })
  const ends = fromTo.map(({ to, words }): LabelledValue => ({ kind: 'expiresOn', value: [to], words, isCertain: true, furtherBelow: [] }))
  const originalIssuedOn = agreed(of('originalIssuedOn'), only)
  const expiresOn = agreed([...of('expiresOn'), ...ends], only)
  // An issue date beside a later revision may be the first one.
  const isRevised = of('reissuedOn').length > 0
  const issuedOn = isRevised ? undefined : of('issuedOn').length > 0 ? agreed(of('issuedOn'), only) : startOfValidity(fromTo, of('validFrom'), only, texts, order)
  return consistent({ issuedOn, originalIssuedOn, expiresOn })
}

/** Where a certificate dates nothing but its validity, it was issued on the first day of it. */
function startOfValidity(
  fromTo: readonly { from: IsoDate; words: string }[],
  validFrom: readonly LabelledValue[],
  only: (place: LabelledValue) => IsoDate | undefined,
  texts: readonly string[],
  order: DateOrder | undefined,
): Proposal<IsoDate> | undefined {
  const starts = [
    ...fromTo.map(({ from, words }): LabelledValue => ({ kind: 'validFrom', value: [from], words, isCertain: true, furtherBelow: [] })),
    ...validFrom.filter((place) => only(place)),
  ]
  const days = new Set(texts.flatMap((text) => datesIn(text, order)).map(({ day, words }) => day ?? words))
  return days.size <= 2 ? agreed(starts, only) : undefined
}

/** Dates that cannot stand together are all left out. */
function consistent(dates: ReadDates): ReadDates {
  const { issuedOn, originalIssuedOn, expiresOn } = dates
  const inOrder = [originalIssuedOn, issuedOn, expiresOn].flatMap((proposal) => proposal?.value ?? [])
  const isOrdered = inOrder.every((day, i) => i === 0 || (inOrder[i - 1] ?? '') <= day) && (!expiresOn || inOrder.at(-2) !== expiresOn.value)
  const years = issuedOn && expiresOn ? Number(expiresOn.value.slice(0, 4)) - Number(issuedOn.value.slice(0, 4)) : 0
  return isOrdered && years <= 5 ? dates : { issuedOn: undefined, originalIssuedOn: undefined, expiresOn: undefined }
}
