/** Sums up how the vendors stand on their ISO/IEC 42001 certificates. */
import { type Assurance, rungHeight } from '#core/assurance/assess.ts'
import type { VendorProfile } from '#core/register/profile.ts'

export const certificateStandings = ['confirmed', 'seen', 'not-in-force', 'only-said', 'nothing'] as const
export type CertificateStanding = (typeof certificateStandings)[number]

/** A certificate that is not in force is told apart, however well it is known. */
export function certificateStanding({ rung, inForce }: Assurance): CertificateStanding {
  if (!inForce) return 'not-in-force'
  if (rungHeight(rung) >= rungHeight('confirmed')) return 'confirmed'
  if (rung === 'certificate-seen') return 'seen'
  return rung === 'nothing' ? 'nothing' : 'only-said'
}

/** How many vendors have each standing. */
export function countStandings(vendors: readonly VendorProfile[]): Record<CertificateStanding, number> {
  const counts = { confirmed: 0, seen: 0, 'not-in-force': 0, 'only-said': 0, nothing: 0 }
  for (const { assurance } of vendors) counts[certificateStanding(assurance)] += 1
  return counts
}
