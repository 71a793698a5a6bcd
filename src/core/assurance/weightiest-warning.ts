/** Of several warnings, the one to show where there is room for one. */
import type { Warning, WarningKind } from '#core/assurance/assess.ts'

/** What ends the certificate's force, then what limits what it says, then what asks for a look. */
const byWeight: Record<WarningKind, number> = {
  withdrawn: 0,
  cancelled: 1,
  suspended: 2,
  expired: 3,
  'not-yet-valid': 4,
  'scope-excluded': 5,
  'sources-conflict': 6,
  'surveillance-unconfirmed': 7,
  'expires-soon': 8,
  'not-accredited': 9,
  'scope-not-named': 10,
  'scope-unclear': 11,
  'upstream-only': 12,
  'surveillance-due': 13,
  stale: 14,
  'scope-not-judged': 15,
}

/** undefined where there is nothing to warn of. */
export function weightiestWarning(warnings: readonly Warning[]): Warning | undefined {
  return warnings.toSorted((a, b) => byWeight[a.kind] - byWeight[b.kind])[0]
}
