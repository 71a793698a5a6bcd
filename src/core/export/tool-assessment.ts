/** What `daylight assess` prints of a tool. */
import type { Warning } from '#core/assurance/assess.ts'
import type { RequirementOutcome } from '#core/assurance/requirement.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { ToolProfile } from '#core/register/profile.ts'

export interface ToolAssessment {
  tool: string
  name: string
  vendor: string | null
  decision: string
  rung: string
  /** false: the rung rests on a certificate that is not in force. */
  inForce: boolean
  certificate: string | null
  warnings: readonly Warning[]
  requirement: Pick<RequirementOutcome, 'tier' | 'status' | 'reasons'> & { by: readonly string[] }
  /** The next day on which any of this changes by itself. */
  nextChangeOn: IsoDate | null
}

export function toolAssessment({ id, name, vendorId, decision, assurance, requirement }: ToolProfile): ToolAssessment {
  const { tier, status, by = [], reasons } = requirement
  const next = [assurance.nextChangeOn, requirement.nextChangeOn].filter((day) => day !== undefined).sort()[0]
  return {
    tool: id,
    name,
    vendor: vendorId ?? null,
    decision: decision.status,
    rung: assurance.rung,
    inForce: assurance.inForce,
    certificate: assurance.certificate?.id ?? null,
    warnings: assurance.warnings,
    requirement: { tier, status, by, reasons },
    nextChangeOn: next ?? null,
  }
}
