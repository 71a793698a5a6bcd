/** What a CycloneDX file is made of, and how it names an organisation. */
import type { Instant, IsoDate } from '#core/calendar/iso-date.ts'
import type { Profiles, VendorProfile } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'

export interface BomFacts {
  profiles: Pick<Profiles, 'tools' | 'vendors' | 'vendor'>
  facts: RegisterFacts
  today: IsoDate
  at: Instant
  /** A UUID, new for each file. */
  serialNumber: string
  organisation: string
  daylightVersion: string
  catalogueVersion: IsoDate
  /** Identifiers of the controls of Annex A: "A.10.2". */
  annexControls: readonly string[]
}

/** A vendor as the provider of a service, and as somebody about whom claims are made. */
export function providerOf({ name, legalEntity, country, website }: VendorProfile) {
  return {
    name: legalEntity ?? name,
    ...(country && { address: { country } }),
    ...(website && { url: [website] }),
  }
}
