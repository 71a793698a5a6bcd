/** Reads the name of an organisation, where it is whole. */
import { datesIn } from '#core/certificate-reading/date-reading.ts'
import type { LabelledValue } from '#core/certificate-reading/labelled-values.ts'

/** undefined where it may run on, or where something else could be meant. */
export function entityName({ value: [text = '', next], isCertain }: LabelledValue): string | undefined {
  return isCertain && isWholeName(text, next) ? name(text) : undefined
}

/** The name of a company by its legal form. */
export function companyName(place: LabelledValue): string | undefined {
  const found = entityName(place)
  return found !== undefined && legalForm.test(found) ? found : undefined
}

const legalForm =
  /(?:\b(?:inc|ltd|limited|llc|l\.l\.c|corp|corporation|co|company|plc|gmbh|ag|se|kg|bv|b\.v|nv|sa|s\.a|sas|spa|s\.p\.a|ab|oy|as|a\/s|aps|pbc|kk|k\.k|llp|lp|ug|e\.v|sarl|eurl|sasu|srl|s\.r\.l|sl|s\.l|slu|s\.l\.u|sau|s\.a\.u|n\.v|vof|s\.a\.s)\.?|(?:株式会社|合同会社|有限会社|法人))$/i

/** A name may run on in the next line; it is whole where a legal form ends it, an address follows, or nothing does. */
function isWholeName(text: string, next: string | undefined): boolean {
  return next === undefined || legalForm.test(text) || /^(?:株式会社|合同会社|有限会社)/.test(text) || /^(?:\d|〒)/.test(next)
}

/** A name is short, has letters, and is neither a sentence, a date, a number nor a standard. */
function name(text: string): string | undefined {
  const isName =
    /\p{L}{2}/u.test(text) &&
    text.length <= 100 &&
    !/[.。!?:;]\s|[。:;]$|\b(?:that|which|has|have|is|are|was|und|der|die|das|wurde|hat|qui|est|que|es|ha|è|het|heeft|voldoet)\b|\d{4}/u.test(text)
  return isName && datesIn(text).length === 0 ? text.replace(/,$/, '') : undefined
}
