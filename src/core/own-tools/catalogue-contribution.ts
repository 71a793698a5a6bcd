/** Writes a tool of the organisation's own as records of the catalogue, so that its keepers can take it in as it is. */
import { ZodError } from 'zod'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { recordIdOf } from '#core/catalogue/record-id.ts'
import { type ToolRecord, toolRecordSchema } from '#core/catalogue/tool-record.ts'
import { type VendorRecord, vendorRecordSchema } from '#core/catalogue/vendor-record.ts'
import type { OwnTool } from '#core/register/inventory.ts'

export interface Contribution {
  tools: readonly [ToolRecord]
  /** Empty where the catalogue has the vendor already. */
  vendors: readonly VendorRecord[]
}

/** What the record needs beyond what is on record. */
export interface ContributionInput {
  kind: string | undefined
  category: string | undefined
  /** A vendor of the catalogue by its id, or a new one by its name and website. */
  vendor: { id: string } | { name: string | undefined; website: string | undefined; legalEntity?: string | undefined; country?: string | undefined }
}

/** The records as of `today`, the day of the check. Nothing of the organisation goes in: no decision, no count, no name. Throws ZodError on bad input. */
export function catalogueContribution(tool: OwnTool, { kind, category, vendor }: ContributionInput, today: IsoDate): Contribution {
  const newVendor = 'id' in vendor ? undefined : vendorRecordSchema.safeParse(withoutBlanks({ id: recordIdOf(vendor.name ?? ''), ...vendor }))
  const record = toolRecordSchema.safeParse({
    id: recordIdOf(tool.name) || tool.id,
    name: tool.name,
    vendor: 'id' in vendor ? vendor.id : (newVendor?.data?.id ?? tool.id),
    category,
    kind,
    matches: tool.matches,
    source: 'editor',
    checked: today,
  })
  const issues = [...(record.error?.issues ?? []), ...(newVendor?.error?.issues ?? [])]
  if (record.data === undefined || issues.length > 0) throw new ZodError(issues)
  return { tools: [record.data], vendors: newVendor?.data ? [newVendor.data] : [] }
}

/** The file: sorted and indented as the catalogue's own. */
export function contributionText(contribution: Contribution): string {
  return `${JSON.stringify(contribution, undefined, 1)}\n`
}

function withoutBlanks(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''))
}
