/** From the form of a requirement to the requirement. */
import type { Requirement } from '#core/register/requirement.ts'
import { textOf } from '#ui/hooks/use-form.ts'

export const mostGroups = 8

/** The name of the field with the standards of one group. */
export function groupField(index: number): string {
  return `group-${index}`
}

/** As typed: the command checks it. A group without a tick is left out. */
export function requirementInput(data: FormData, tier: Requirement['tier']): Requirement {
  const also = data.getAll('also')
  const months = textOf(data, 'checkedWithinMonths')
  const groups = Array.from({ length: mostGroups }, (_, i) => data.getAll(groupField(i))).filter((group) => group.length > 0)
  return {
    tier,
    evidenceLevel: textOf(data, 'evidenceLevel') as Requirement['evidenceLevel'],
    scopeCovers: also.includes('scopeCovers'),
    accredited: also.includes('accredited'),
    ...(months !== undefined && { checkedWithinMonths: Number(months) }),
    equivalents: groups as Requirement['equivalents'],
  }
}
