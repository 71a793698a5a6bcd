/** What is kept of the tools seen here: sightings by day, the inventory entry, flags, and the organisation's own tools. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { addressPatternSchema, hostSchema, recordIdSchema, toolCategorySchema } from '#core/catalogue/tool-record.ts'
import { dataClassSchema, decisionSchema } from '#core/register/decision.ts'

/** One row per tool, host and local day. No URL, query, title or time of day. */
export const sightingSchema = z
  .strictObject({
    toolId: recordIdSchema,
    host: hostSchema,
    day: isoDateSchema,
    /** Pages opened (documents loaded) in this browser that day; moving about inside a page's application does not add to it. 0: only a log tells of the day. */
    count: z.int().min(0),
    /** Requests that an imported log of a proxy or resolver tells of: the largest number of any one log, because logs overlap. Never added to the pages. */
    requests: z.int().min(1).optional(),
  })
  .refine(({ count, requests }) => count > 0 || requests !== undefined, { path: ['count'], message: 'nothing-counted' })
export type Sighting = z.infer<typeof sightingSchema>

export const inventoryEntrySchema = z.strictObject({
  toolId: recordIdSchema,
  foundOn: isoDateSchema,
  foundBy: z.enum(['visit', 'flag', 'import', 'colleague', 'log']),
  decision: decisionSchema,
})
export type InventoryEntry = z.infer<typeof inventoryEntrySchema>

export const accountKinds = ['work', 'personal', 'none'] as const

/** An employee's own report of a tool. */
export const flagSchema = z.strictObject({
  id: z.string().min(1),
  toolId: recordIdSchema,
  day: isoDateSchema,
  purpose: z.string().trim().max(500),
  data: z.array(dataClassSchema),
  account: z.enum(accountKinds),
  note: z.string().trim().max(2000).optional(),
  by: z.string().trim().max(120).optional(),
})
export type Flag = z.infer<typeof flagSchema>

/** A tool that the organisation added because the catalogue does not know it. */
export const ownToolSchema = z.strictObject({
  id: recordIdSchema,
  name: z.string().trim().min(1, 'required').max(120),
  /** A vendor of the catalogue or of the register. */
  vendorId: recordIdSchema.optional(),
  category: toolCategorySchema.optional(),
  matches: z.array(addressPatternSchema).min(1),
  addedOn: isoDateSchema,
  /** No longer noticed since this day; what was noticed before stays. */
  retiredOn: isoDateSchema.optional(),
})
export type OwnTool = z.infer<typeof ownToolSchema>

/** The id of the organisation's own tool at `host`: "own-pixelwrite-app". One host is one own tool, so adding it twice changes nothing. */
export function ownToolId(host: string): string {
  return `own-${host
    .split('.')
    .flatMap((label) => label.split('-'))
    .filter(Boolean)
    .join('-')
    .replaceAll('_', '-')}`
}

/** True for the id of a tool that the organisation added; no tool of the catalogue has one like it. */
export function isOwnToolId(toolId: string): boolean {
  return toolId.startsWith('own-')
}
