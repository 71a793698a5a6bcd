/** Reads from the text of a certificate what a person may take over: right, or nothing. Where two readings are possible it stays silent. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { agreed, type Proposal } from '#core/certificate-reading/agreed-value.ts'
import { readDates } from '#core/certificate-reading/certificate-dates.ts'
import { dateOrderOf, datesIn } from '#core/certificate-reading/date-reading.ts'
import { edition } from '#core/certificate-reading/edition-reading.ts'
import { companyName, entityName } from '#core/certificate-reading/entity-name.ts'
import { accreditationBodyNames, certificationBodyNames, namedOnce } from '#core/certificate-reading/known-bodies.ts'
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import { type LabelledValue, labelledValues } from '#core/certificate-reading/labelled-values.ts'
import { paragraphs } from '#core/certificate-reading/paragraphs.ts'
import { proseValues } from '#core/certificate-reading/prose-values.ts'
import { tableRows } from '#core/certificate-reading/table-rows.ts'
import type { TextLine } from '#core/certificate-reading/text-lines.ts'

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
  const certifiedEntity = of('certifiedEntity').length > 0 ? agreed(of('certifiedEntity'), entityName) : agreed(of('firm'), companyName)
  const scopeText = agreed(of('scopeText'), scopeWords)
  const notTheBody = [certifiedEntity?.value, scopeText?.value].filter((text) => text !== undefined)
  const proposals = {
    number: agreed(of('number'), certificateNumber) ?? (of('number').length === 0 ? agreed(of('registrationNumber'), certificateNumber) : undefined),
    certificationBody: agreed(of('certificationBody'), entityName) ?? (of('certificationBody').length === 0 ? namedOnce(certificationBodyNames, texts, notTheBody) : undefined),
    accreditationBody: accreditationBody(texts, of('accreditationBody'), notTheBody),
    edition: edition([...texts, ...paragraphs(lines)], of('edition')),
    certifiedEntity,
    ...readDates(values, dateOrderOf(texts), texts),
    scopeText,
    sites: sites(of('sites')),
  }
  return Object.fromEntries(Object.entries(proposals).filter(([, proposal]) => proposal !== undefined))
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

/** Whole, and in the document itself: not "see annex", and with nothing below that could be its next paragraph. */
function scopeWords({ value, isCertain, furtherBelow }: LabelledValue): string | undefined {
  const text = joinedLines(value)
  const isElsewhere =
    /\b(?:see|annex|appendix|overleaf|attach(?:ed|ment)|schedule|siehe|anhang|anlage|voir|annexe|ver|anexo|vedi|allegato|zie|bijlage)\b|別紙|[付附]属書|[付附]表/i.test(text)
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
  if (
    texts.some((text) =>
      /not (?:an )?accredited|non-accredited|unaccredited|nicht akkreditiert|non accrédité|no acreditad|non accreditat|niet geaccrediteerd|認定外|認定を受けていない/i.test(text),
    )
  )
    return undefined
  if (!texts.some((text) => /accr[eé]dit|akkredit|acredit|認定/i.test(text))) return undefined
  return places.some(({ isCertain }) => isCertain) ? agreed(places, entityName) : namedOnce(accreditationBodyNames, texts, notTheBody)
}
