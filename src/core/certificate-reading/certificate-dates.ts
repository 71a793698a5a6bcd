/** Reads when a certificate was issued, first issued, and when it ends; days that cannot stand together are left out. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { agreed, type Proposal } from '#core/certificate-reading/agreed-value.ts'
import { type DateOrder, datesIn } from '#core/certificate-reading/date-reading.ts'
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import type { LabelledValue } from '#core/certificate-reading/labelled-values.ts'

type ReadDates = Record<'issuedOn' | 'originalIssuedOn' | 'expiresOn', Proposal<IsoDate> | undefined>

/** `order` settles dates in figures; `texts` is all that the certificate says. */
export function readDates(values: readonly LabelledValue[], order: DateOrder | undefined, texts: readonly string[]): ReadDates {
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
  fromTo: readonly { from: IsoDate; to: IsoDate; words: string }[],
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
  const start = agreed(starts, only)
  const others = [...days].filter((day) => day !== start?.value && !fromTo.some(({ to }) => to === day))
  return others.length <= (fromTo.length > 0 ? 0 : 1) ? start : undefined
}

/** Dates that cannot stand together are all left out. */
function consistent(dates: ReadDates): ReadDates {
  const { issuedOn, originalIssuedOn, expiresOn } = dates
  const inOrder = [originalIssuedOn, issuedOn, expiresOn].flatMap((proposal) => proposal?.value ?? [])
  const isOrdered = inOrder.every((day, i) => i === 0 || (inOrder[i - 1] ?? '') <= day) && (!expiresOn || inOrder.at(-2) !== expiresOn.value)
  const years = issuedOn && expiresOn ? Number(expiresOn.value.slice(0, 4)) - Number(issuedOn.value.slice(0, 4)) : 0
  return isOrdered && years <= 5 ? dates : { issuedOn: undefined, originalIssuedOn: undefined, expiresOn: undefined }
}
