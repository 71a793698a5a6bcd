/** What the words before a value on a certificate can introduce. */

/** "firm" is the company in German and Dutch, but the signature in Spanish and Italian. "other" is what is no value of ours, and ends one. */
export const labelKinds = [
  'number',
  'registrationNumber',
  'certificationBody',
  'accreditationBody',
  'edition',
  'certifiedEntity',
  'firm',
  'issuedOn',
  'originalIssuedOn',
  'expiresOn',
  'reissuedOn',
  'validFrom',
  'validity',
  'scopeText',
  'sites',
  'other',
] as const
export type LabelKind = (typeof labelKinds)[number]

/** The labels of one language: patterns over text in lower case. */
export type LabelWords = Readonly<Partial<Record<LabelKind, readonly string[]>>>
