/** What the organisation requires of each risk tier. */

import type { Opened } from '#core/register/conflict.ts'
import { type Requirement, requirementSchema } from '#core/register/requirement.ts'
import type { RiskTier } from '#core/register/vendor-entry.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** Throws ZodError on bad input, with the field's path, ConflictError where it is no longer what was `opened`; nothing is written then. */
export async function setRequirement(store: Store, input: Requirement, opened?: Opened<Requirement>): Promise<Undo> {
  const requirement = requirementSchema.parse(input)
  return changeRecord(store, { table: store.db.requirements, key: requirement.tier, subject: 'requirement', about: requirementsSubject, change: () => requirement, opened })
}

/** Goes back to the default of the tier. */
export async function resetRequirement(store: Store, tier: RiskTier): Promise<Undo> {
  return changeRecord(store, { table: store.db.requirements, key: tier, subject: 'requirement', about: requirementsSubject, change: () => undefined })
}

/** Requirements belong to no vendor and no tool. */
const requirementsSubject = 'requirements'
