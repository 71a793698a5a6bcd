/** Says what about a tool's assurance comes next by itself, and when: the answer changes, or somebody must look again. */
import { assessTool, type ToolFacts, type WarningKind } from '#core/assurance/assess.ts'
import { nextCheckOn } from '#core/assurance/certificate-timeline.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'

export interface NextChange {
  on: IsoDate
  /** The warning that comes up that day; "in-force": the certificate begins to count; "check": somebody is to look at the certificate again. */
  what: WarningKind | 'in-force' | 'check'
}

/** undefined where nothing comes by itself: there is no certificate, or none of its days lies ahead. */
export function nextChange(facts: ToolFacts, today: IsoDate): NextChange | undefined {
  const now = assessTool(facts, today)
  const changeOn = now.nextChangeOn
  const checkOn = now.certificate && nextCheckOn(now.certificate)
  if (checkOn !== undefined && checkOn > today && (changeOn === undefined || checkOn < changeOn)) return { on: checkOn, what: 'check' }
  if (changeOn === undefined) return undefined
  const then = assessTool(facts, changeOn)
  const fresh = then.warnings.find((warning) => !now.warnings.some((known) => known.kind === warning.kind))
  return { on: changeOn, what: fresh?.kind ?? (then.inForce && !now.inForce ? 'in-force' : 'check') }
}
