/** A register of any size, every value invented, the same at every run. */
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import { type Certificate, certificateStates, evidenceLevels } from '#core/register/certificate.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'

interface Size {
  vendors: number
  certificatesEach: number
}

export function largeRegister({ vendors, certificatesEach }: Size, today: IsoDate): Pick<RegisterFacts, 'vendors' | 'certificates' | 'claims'> {
  const ids = Array.from({ length: vendors }, (_, i) => `vendor-${i}`)
  return {
    vendors: ids.map((id, i) => ({ id, name: `Vendor ${i}`, position: i % 3 === 0 ? 'held' : 'unknown', riskTier: i % 2 === 0 ? 'high' : 'low' })),
    certificates: ids.flatMap((id, i) => Array.from({ length: certificatesEach }, (_, k) => certificateOf(id, i * certificatesEach + k, today))),
    claims: ids.map((id, i) => ({
      id: `claim-${i}`,
      vendorId: id,
      edition: 'ISO/IEC 42001:2023',
      position: i % 4 === 0 ? 'planned' : 'held',
      saidBy: 'A trade paper',
      level: i % 2 === 0 ? 'secondary-source' : 'vendor-statement',
      seenOn: addDays(today, -(i % 400)),
    })),
  }
}

/** Issued on any day of the last three and a half years; a few suspended, a few to other standards. */
function certificateOf(vendorId: string, number: number, today: IsoDate): Certificate {
  const issuedOn = addDays(today, -((number * 37) % 1280))
  return {
    id: `certificate-${number}`,
    vendorId,
    edition: number % 5 === 0 ? 'ISO/IEC 27001:2022' : 'ISO/IEC 42001:2023',
    number: `AIMS-${number}`,
    certifiedEntity: `Vendor ${number} Inc.`,
    certificationBody: 'Example Certification',
    accreditationBody: 'ANAB',
    accredited: number % 7 === 0 ? 'unknown' : 'yes',
    scopeText: 'The AI management system for the development, provision and operation of the products named in the statement of applicability.',
    sites: ['Tokyo, Japan', 'Dublin, Ireland'],
    issuedOn,
    expiresOn: addDays(addMonths(issuedOn, 36), -1),
    state: number % 9 === 0 ? (certificateStates[number % certificateStates.length] ?? 'active') : 'active',
    evidenceLevel: evidenceLevels[number % evidenceLevels.length] ?? 'none',
    seenOn: addDays(today, -(number % 500)),
    soaVersion: 'version 2',
  }
}
