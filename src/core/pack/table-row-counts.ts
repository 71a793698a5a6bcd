/** How many rows each table of a pack must have, by the register beside it. */
import type { TableName } from '#core/export/register-table.ts'
import type { RegisterDocument } from '#core/pack/register-document.ts'

type Counted = Exclude<TableName, 'responsibilities' | 'controls' | 'requirements' | 'due' | 'colleague-figures' | 'audit-trail'>

/** By the name of the table. One whose rows are not its records one by one is not here: it is held to the manifest alone. */
export function tableRowCounts(register: RegisterDocument): ReadonlyMap<string, number> {
  const counts: Record<Counted, number> = {
    inventory: register.assessedTools.length,
    vendors: vendorRows(register),
    decisions: register.entries.length,
    certificates: register.certificates.length,
    'scope-judgements': register.judgements.length,
    claims: register.claims.length,
    exceptions: register.exceptions.length,
    'corrective-actions': register.correctiveActions.length,
    concerns: register.concerns.length,
    flags: register.flags.length,
    'regulatory-notes': register.regulatoryNotes.length,
    programmes: register.programmes.length,
    'customer-uses': register.customerUses.length,
    evidence: register.evidence.length,
    sightings: register.sightings.length,
    'tool-controls': register.toolControlAnswers.length,
  }
  return new Map(Object.entries(counts))
}

/** One row per vendor and certificate, and one for each vendor without a certificate. */
function vendorRows({ vendorNames, certificates }: RegisterDocument): number {
  const counts = Map.groupBy(certificates, ({ vendorId }) => vendorId as string)
  return vendorNames.reduce((sum, { id }) => sum + Math.max(1, counts.get(id)?.length ?? 0), 0)
}
