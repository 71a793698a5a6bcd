/** What a certificate says in sentences instead of behind labels: who is certified, by whom, for what. */
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import type { LabelledValue } from '#core/certificate-reading/labelled-values.ts'
import { paragraphs } from '#core/certificate-reading/paragraphs.ts'
import type { TextLine } from '#core/certificate-reading/text-lines.ts'

const system = '(?:the )?(?:(?:artificial intelligence|ai) )?management systems? (?:operated |implemented )?(?:of|by) '
const verb = '(?:,? (?:has (?:been|implemented|established)|operates|complies|conforms|meets|fulfils|is (?:certified|in)|was|located|with its|having|at the address)\\b)'

/** Each with one group: the value. Over the running text of a page, spaces single. */
const sentences: readonly (readonly [LabelKind, RegExp])[] = [
  ['certifiedEntity', new RegExp(`(?:this is to certify|certif(?:ies|y)|confirms) that (?:${system})?(?<value>[^.:;]{3,140}?)${verb}`, 'i')],
  [
    'certifiedEntity',
    /(?:bescheinigt|bestätigt)(?: hiermit)?, dass (?:(?:das unternehmen|die organisation|die firma) )?(?<value>[^.:;]{3,140}?) (?:ein|das|ihr|über ein) (?:ki-|managementsystem)/i,
  ],
  [
    'certificationBody',
    /(?:^|[.!] )(?!this\b|we\b|it\b|hereby\b)(?<value>[A-ZÄÖÜ][^.:;]{2,80}?)(?:,? as (?:an accredited )?certification body,?)? (?:hereby )?(?:certifies|confirms) that/,
  ],
  ['certificationBody', /die zertifizierungsstelle der (?<value>[^.:;]{3,80}?) (?:bescheinigt|bestätigt)/i],
  ['certifiedEntity', /(?:^|。)(?:[^。]{0,20}?は、)?(?<value>[^。、は]{2,60}?)の(?:AI|人工知能)マネジメントシステム(?:が|を)/],
  ['scopeText', /\bfor the (?:following )?scope(?: of)?:? (?<value>[^.;:]{12,400})\./i],
  ['expiresOn', /\b(?:valid|remains valid|in force)(?: from [^.]{8,30}?)? (?:until|through|to) (?<value>[^.]{8,24})/i],
  ['issuedOn', /\b(?:was|is) issued on (?<value>[^.]{8,24})/i],
  ['validity', /\bvalid from (?<value>[^.]{8,30}? (?:until|through|to) [^.]{8,20})/i],
  ['validity', /\b(?:(?:valable|valide) du|válido (?:del|desde el)|valido dal|geldig van) (?<value>[^.]{8,30}? (?:au|al|hasta el|tot(?: en met)?) [^.]{8,25})/i],
  ['originalIssuedOn', /\b(?:certified|registered) since (?<value>[^.]{8,24})/i],
  ['originalIssuedOn', /\b(?:was )?first (?:issued|certified) on (?<value>[^.]{8,24})/i],
]

export function proseValues(lines: readonly TextLine[]): LabelledValue[] {
  return paragraphs(lines).flatMap((text) =>
    sentences.flatMap(([kind, pattern]): LabelledValue[] => {
      const match = pattern.exec(text)
      const value = match?.groups?.['value']?.trim()
      if (!match || !value || /\b(?:previous|former|preceding|superseded|replaces|bisherige[ns]?|vorherige[ns]?)\b/i.test(text)) return []
      if (/\b(?:above|below|following|undersigned|oben|nachstehend|folgend)/i.test(value)) return []
      return [{ kind, value: [kind === 'certifiedEntity' ? withoutAddress(value) : value], words: match[0].trim(), isCertain: true, furtherBelow: [] }]
    }),
  )
}

/** "Northwind Ltd, 12 Sample Street, Leeds": the name ends at the first comma that no legal form follows. */
function withoutAddress(text: string): string {
  const [name = '', ...parts] = text.split(/,\s*/)
  const forms = parts.slice(0, parts.findIndex((part) => !/^(?:inc|ltd|llc|l\.l\.c|co|corp|gmbh|plc|k\.?k|s\.a|b\.v|pbc|limited)\.?$/i.test(part)) >>> 0)
  return [name, ...forms].join(', ')
}
