/** The register of a copy that "My data" saved, as the tables see it. */
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { readBackup, readBackupTrail } from '#core/export/backup.ts'
import type { Register } from '#core/export/register-table.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'

/** As of `on`, or of the day of the copy. The audit trail is oldest first. Throws where the text is no such copy. */
export function copyRegister(text: string, on?: IsoDate): Register {
  const facts = readBackup(text)
  const today = on ?? facts.day
  return { facts, profiles: joinProfiles(shippedCatalogue, facts, today), audit: readBackupTrail(text).audit.toReversed(), today }
}
