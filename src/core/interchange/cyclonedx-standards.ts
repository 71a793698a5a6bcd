/** The standards to which claims refer, by their identifiers alone: the text of a standard is never copied. */
import { type Certificate, isEdition42001 } from '#core/register/certificate.ts'

/** Clauses 4 to 10 of ISO/IEC 42001, which a certificate attests as a whole. */
export const managementClauses = ['4', '5', '6', '7', '8', '9', '10'] as const

/** The `bom-ref` of a clause or a control: "iso-42001:A.10.3". */
export function requirementRef(identifier: string): string {
  return `iso-42001:${identifier}`
}

/** ISO/IEC 42001 with its clauses and controls, and every other standard to which a certificate is on record. */
export function cyclonedxStandards(certificates: readonly Certificate[], annexControls: readonly string[]) {
  const others = new Set(certificates.map(({ edition }) => edition).filter((edition) => !isEdition42001(edition)))
  return [
    {
      'bom-ref': 'standard:iso-42001',
      name: 'ISO/IEC 42001',
      version: '2023',
      owner: 'ISO/IEC',
      description: 'Identifiers of clauses and controls only.',
      requirements: [...managementClauses, ...annexControls].map((identifier) => ({ 'bom-ref': requirementRef(identifier), identifier })),
      externalReferences: [{ type: 'website', url: 'https://www.iso.org/standard/42001' }],
    },
    ...others.values().map((edition) => ({ 'bom-ref': `standard:${edition}`, name: edition })),
  ]
}
