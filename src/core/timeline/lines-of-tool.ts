/** Picks from the audit trail what belongs to one tool and its vendor. */
import type { AuditEntry, AuditSubject } from '#core/audit/audit-entry.ts'

const ofTools: ReadonlySet<AuditSubject> = new Set(['tool', 'own-tool', 'flag', 'scope-judgement', 'data', 'exception', 'concern'])
const ofVendors: ReadonlySet<AuditSubject> = new Set(['vendor', 'certificate', 'claim', 'control-answer'])

/** Tools and vendors may bear the same id ("deepl"), so the kind of record counts too. */
export function linesOfTool(history: readonly AuditEntry[], toolId: string, vendorId: string | undefined): AuditEntry[] {
  return history.filter(({ subject, about }) => {
    if (ofTools.has(subject)) return about === toolId
    if (ofVendors.has(subject)) return about === vendorId
    return about === toolId || about === vendorId
  })
}
