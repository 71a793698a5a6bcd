/** Says in which cell of a row a schema found a fault. */
import type { z } from 'zod'
import type { RegisterTable } from '#core/export/register-table.ts'
import type { RowFault } from '#core/table-import/import-plan.ts'

/** One fault per column, the first of each. */
export function schemaFaults({ issues }: z.ZodError, { columns }: RegisterTable): RowFault[] {
  const faults = new Map<string, RowFault>()
  for (const issue of issues) {
    const path = issue.path.join('.')
    const column = columns.find(({ field }) => field !== undefined && (path === field || path.startsWith(`${field}.`)))
    const name = column?.name ?? ''
    if (!faults.has(name)) faults.set(name, { code: codeOf(issue), ...(name && { column: name }) })
  }
  return [...faults.values()]
}

/** What the schemas of the register say in codes of their own stays; what the library says in sentences becomes one of a few codes. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return 'too-large'
  if (/^[a-z0-9-]+$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'required'
  if (issue.code === 'custom' && /lower-case letters, digits/.test(issue.message)) return 'record-id'
  if (issue.code === 'custom' && /bare host/.test(issue.message)) return 'host'
  return 'invalid'
}
