/** What leaves when somebody shares their inventory: exactly the rows that they left in, as coarse as they chose. */
import { z } from 'zod'
import { type IsoDate, weekStart } from '#core/calendar/iso-date.ts'
import type { Flag, OwnTool, Sighting } from '#core/register/inventory.ts'
import { type ColleagueReport, type Precision, precisions, reportFormat, reportVersion, type SharedFlag, type SharedRow, type SharedTool } from '#core/sharing/colleague-report.ts'

export const shareChoicesSchema = z.strictObject({
  precision: z.enum(precisions),
  /** true: the number of pages goes along. */
  pages: z.boolean(),
  hosts: z.boolean(),
  /** true: of each flag the kinds of data and the account go along. */
  flags: z.boolean(),
  /** true: what was written in the flags goes along too. */
  texts: z.boolean(),
  /** "": without a name. */
  name: z.string().trim().max(120),
  /** Ids of tools of which nothing leaves. */
  leftOutTools: z.array(z.string()),
  /** Sightings that do not leave, by `sightingKey`: they stay out whatever the precision. */
  leftOutSightings: z.array(z.string()),
})
export type ShareChoices = z.infer<typeof shareChoicesSchema>

/** The most sparing report that still serves: which tool in which month. */
export const sparingChoices: ShareChoices = { precision: 'month', pages: false, hosts: false, flags: false, texts: false, name: '', leftOutTools: [], leftOutSightings: [] }

export interface OwnInventory {
  sightings: readonly Sighting[]
  flags: readonly Flag[]
  ownTools: readonly OwnTool[]
}

export interface ReportHead {
  reporter: string
  revision: number
  sharedOn: IsoDate
}

/** The report as it will leave. */
export function outgoingReport(inventory: OwnInventory, choices: ShareChoices, head: ReportHead): ColleagueReport {
  const flags = choices.flags ? outgoingFlags(inventory.flags, choices) : []
  const rows = outgoingRows(inventory.sightings, choices).map(({ row }) => row)
  const name = choices.name.trim()
  return { ...frame(head), withdrawn: false, ...(name && { name }), precision: choices.precision, rows, flags, ownTools: outgoingTools(inventory.ownTools, [...rows, ...flags]) }
}

/** Takes back everything that the reporter shared before. */
export function withdrawalReport(head: ReportHead): ColleagueReport {
  return { ...frame(head), withdrawn: true, precision: 'month', rows: [], flags: [], ownTools: [] }
}

/** A row as it leaves, with the sightings that went into it. */
export interface OutgoingRow {
  row: SharedRow
  sightings: readonly Sighting[]
}

/** Sightings of the same tool, time and (where it goes along) host become one row. By tool, newest first. */
export function outgoingRows(sightings: readonly Sighting[], choices: ShareChoices): OutgoingRow[] {
  const leftOutTools = new Set(choices.leftOutTools)
  const leftOut = new Set(choices.leftOutSightings)
  // What only a log of the network tells is no trace of this person.
  const staying = sightings.filter((sighting) => sighting.count > 0 && !leftOutTools.has(sighting.toolId) && !leftOut.has(sightingKey(sighting)))
  const groups = Map.groupBy(staying, ({ toolId, host, day }) => `${toolId} ${startOf(day, choices.precision)} ${choices.hosts ? host : ''}`)
  return [...groups.values()].map((group) => ({ row: rowOf(group, choices), sightings: group })).sort((a, b) => compareRows(a.row, b.row))
}

/** The first day of the day, week or month in which `day` lies. */
export function startOf(day: IsoDate, precision: Precision): IsoDate {
  if (precision === 'day') return day
  return precision === 'week' ? weekStart(day) : (`${day.slice(0, 8)}01` as IsoDate)
}

export function sightingKey({ toolId, host, day }: Sighting): string {
  return `${toolId} ${host} ${day}`
}

function rowOf(group: readonly Sighting[], { precision, pages, hosts }: ShareChoices): SharedRow {
  const [{ toolId, host, day }] = group as [Sighting]
  const count = group.reduce((sum, sighting) => sum + sighting.count, 0)
  return { tool: toolId, from: startOf(day, precision), ...(hosts && { host }), ...(pages && { pages: count }) }
}

function compareRows(a: SharedRow, b: SharedRow): number {
  return a.tool.localeCompare(b.tool) || b.from.localeCompare(a.from) || (a.host ?? '').localeCompare(b.host ?? '')
}

function outgoingFlags(flags: readonly Flag[], { precision, texts, leftOutTools }: ShareChoices): SharedFlag[] {
  const leftOut = new Set(leftOutTools)
  return flags
    .filter((flag) => !leftOut.has(flag.toolId))
    .map(({ toolId, day, data, account, purpose, note }) => ({
      tool: toolId,
      from: startOf(day, precision),
      data,
      account,
      ...(texts && purpose && { purpose }),
      ...(texts && note && { note }),
    }))
    .sort((a, b) => a.tool.localeCompare(b.tool) || b.from.localeCompare(a.from))
}

function outgoingTools(ownTools: readonly OwnTool[], shared: readonly { tool: string }[]): SharedTool[] {
  const named = new Set(shared.map(({ tool }) => tool))
  return ownTools.filter(({ id }) => named.has(id)).map(({ id, matches }) => ({ id, matches }))
}

function frame(head: ReportHead): Pick<ColleagueReport, 'format' | 'version'> & ReportHead {
  return { format: reportFormat, version: reportVersion, ...head }
}
