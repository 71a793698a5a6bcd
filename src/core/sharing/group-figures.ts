/** Figures made from colleagues' reports. They speak of groups only, and are renewed only when so many reports changed that the difference is a group too. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { dataClasses, dataClassSchema } from '#core/register/decision.ts'
import { accountKinds, isOwnToolId } from '#core/register/inventory.ts'
import { searchText } from '#core/register/text-search.ts'
import type { HeldReport, HeldTool } from '#core/sharing/held-report.ts'
import { coarserCount, reporterCount, reporterCountSchema, smallestGroup } from '#core/sharing/reporter-count.ts'

/** Of one tool. Each list names only what at least `size` colleagues have in common, without saying how many they are. */
const toolFiguresSchema = z.strictObject({
  tool: recordIdSchema,
  reporters: reporterCountSchema,
  /** "2026-11", oldest first. */
  months: z.array(z.string()),
  purposes: z.array(z.string()),
  data: z.array(dataClassSchema),
  accounts: z.array(z.enum(accountKinds)),
})
export type ToolFigures = z.infer<typeof toolFiguresSchema>

const groupFiguresSchema = z.strictObject({
  /** There is one row of them. */
  id: z.literal('figures'),
  /** The day on which they were made. */
  on: isoDateSchema,
  /** The smallest group that they speak of. */
  size: z.int().min(smallestGroup),
  /** Colleagues whose reports went into them. */
  reporters: z.int().min(smallestGroup),
  /** By id. */
  tools: z.array(toolFiguresSchema),
})
export type GroupFigures = z.infer<typeof groupFiguresSchema>

/** A report with the content that went into the last figures; undefined: none did. */
export interface CountedReport extends HeldReport {
  counted?: string
}

/**
 * undefined while fewer than `size` colleagues report: no group is large enough to speak of. A tool that the catalogue does not know is told only of a whole
 * group: the address of a small site can point to a person.
 */
export function groupFigures(reports: readonly HeldReport[], size: number, on: IsoDate): GroupFigures | undefined {
  const present = reports.filter((report) => !report.withdrawn)
  if (present.length < size) return undefined
  const byTool = Map.groupBy(
    present.flatMap(({ tools }) => tools),
    ({ tool }) => tool,
  )
  const tools = [...byTool]
    .filter(([tool, held]) => held.length >= size || !isOwnToolId(tool))
    .map(([tool, held]) => toolFigures(tool, held, present.length, size))
    .sort((a, b) => (a.tool < b.tool ? -1 : 1))
  return { id: 'figures', on, size, reporters: present.length, tools }
}

/** How many reports would change the figures. A later revision with the same content does not. */
export function changedReports(reports: readonly CountedReport[]): CountedReport[] {
  return reports.filter(({ content, counted = '' }) => content !== counted)
}

/**
 * True when the figures may be renewed: the difference to the last ones is then made by at least `size` colleagues together, so that it tells nothing of
 * one of them.
 */
export function isRenewalDue(reports: readonly CountedReport[], size: number): boolean {
  return changedReports(reports).length >= size
}

/** True while the last figures still hold what somebody has taken back: they must not be shown. */
export function holdsWithdrawn(reports: readonly CountedReport[]): boolean {
  return reports.some(({ withdrawn, counted = '' }) => withdrawn && counted !== '')
}

/** The same figures for a larger smallest group. What they have in common is told anew only by the next renewal, because no numbers were kept of it. */
export function coarserFigures(figures: GroupFigures, size: number): GroupFigures {
  if (size <= figures.size) return figures
  const tools = figures.tools.map((tool) => ({ ...tool, reporters: coarserCount(tool.reporters, figures.reporters, size), months: [], purposes: [], data: [], accounts: [] }))
  return { ...figures, size, tools }
}

function toolFigures(tool: string, held: readonly HeldTool[], all: number, size: number): ToolFigures {
  const common = <Value extends string>(valuesOf: (report: HeldTool) => readonly Value[]) => commonValues(held.map(valuesOf), size)
  const data = new Set(common((each) => each.data))
  const accounts = new Set(common((each) => each.accounts))
  return {
    tool,
    reporters: reporterCount(held.length, all, size),
    months: common((each) => each.months).sort(),
    purposes: commonPurposes(held, size),
    data: dataClasses.filter((each) => data.has(each)),
    accounts: accountKinds.filter((each) => accounts.has(each)),
  }
}

/** The values that at least `size` of the lists hold. */
function commonValues<Value extends string>(lists: readonly (readonly Value[])[], size: number): Value[] {
  const counts = new Map<Value, number>()
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= size).map(([value]) => value)
}

/** Purposes are free text: the same words count as one, whatever the case and the width. Shown is the first of the spellings in the alphabet. */
function commonPurposes(held: readonly HeldTool[], size: number): string[] {
  const spellings = new Map<string, string>()
  for (const purpose of held.flatMap(({ purposes }) => purposes).sort()) if (!spellings.has(searchText([purpose]))) spellings.set(searchText([purpose]), purpose)
  const common = commonValues(
    held.map(({ purposes }) => purposes.map((purpose) => searchText([purpose]))),
    size,
  )
  return common.map((text) => spellings.get(text) ?? text).sort()
}
