/** Takes colleagues' reports in, and renews the figures when so many changed that the difference speaks of a group. */
import { today } from '#core/calendar/clock.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { type CountedReport, changedReports, type GroupFigures, groupFigures, holdsWithdrawn, isRenewalDue } from '#core/sharing/group-figures.ts'
import type { HeldReport } from '#core/sharing/held-report.ts'
import { type BundleFate, fatesOf, joinReports } from '#core/sharing/join-reports.ts'
import { noteInTrail, type Undo } from '#store/change-record.ts'
import { leaveInventory, tablesOfInventory } from '#store/commands/inventory-entry.ts'
import { enterReportedTools } from '#store/commands/reported-tools.ts'
import type { Store } from '#store/store.ts'

export interface TakenIn {
  /** Of each report, in their order. */
  fates: BundleFate[]
  /** true: the figures were made anew. */
  isRenewed: boolean
  /** Gives back what was held before. What a colleague took back stays taken back. */
  undo: Undo
}

type Reports = ReadonlyMap<string, CountedReport>

/** Takes all of the reports in, in one transaction. `isInCatalogue` tells whether this Daylight knows a tool: others enter the inventory with a later catalogue. */
export async function takeInReports(store: Store, arrived: readonly HeldReport[], isInCatalogue: (toolId: string) => boolean): Promise<TakenIn> {
  return inTransaction(store, async () => {
    const { db } = store
    const held = await readReports(store)
    const figures = await db.colleagueFigures.get('figures')
    const fates = fatesOf(held, arrived)
    const changed = [...joinReports<CountedReport>(held, arrived).values()].filter((report) => held.get(report.reporter) !== report).map((report) => withCounted(report, held))
    await db.colleagueReports.bulkPut(changed)
    await noteTakeIn(store, changed)
    const joined = new Map([...held, ...changed.map((report) => [report.reporter, report] as const)])
    const renewal = await renewFigures(store, joined, isInCatalogue)
    const before = { held, figures }
    const after = { held: renewal?.reports ?? joined, figures: await db.colleagueFigures.get('figures') }
    return { fates, isRenewed: renewal !== undefined, undo: () => takeBack(store, before, after, renewal?.entered ?? []) }
  })
}

/** Answers undefined where the figures stay as they are. Figures that still hold what somebody took back go at once. */
async function renewFigures(store: Store, reports: Reports, isInCatalogue: (toolId: string) => boolean): Promise<{ reports: Reports; entered: string[] } | undefined> {
  const { db } = store
  const all = [...reports.values()]
  const size = (await db.settings.get('settings'))?.groupSize ?? defaultSettings.groupSize
  if (!isRenewalDue(all, size)) {
    if (holdsWithdrawn(all)) await db.colleagueFigures.clear()
    return undefined
  }
  const figures = groupFigures(all, size, today(store.clock))
  if (figures === undefined) await db.colleagueFigures.clear()
  else await db.colleagueFigures.put(figures)
  const counted = changedReports(all).map((report) => ({ ...report, counted: report.content }))
  await db.colleagueReports.bulkPut(counted)
  const entered = await enterReportedTools(store, figures?.tools.map(({ tool }) => tool) ?? [], all, isInCatalogue)
  return { reports: new Map([...reports, ...counted.map((report) => [report.reporter, report] as const)]), entered }
}

interface Snapshot {
  held: Reports
  figures: GroupFigures | undefined
}

/** Only what nobody has changed since. */
async function takeBack(store: Store, before: Snapshot, after: Snapshot, entered: readonly string[]): Promise<void> {
  await inTransaction(store, async () => {
    const { db } = store
    const present = await readReports(store)
    const untouched = [...after.held.values()].filter((report) => report !== before.held.get(report.reporter) && isSame(present.get(report.reporter), report) && !report.withdrawn)
    await db.colleagueReports.bulkDelete(untouched.filter(({ reporter }) => !before.held.has(reporter)).map(({ reporter }) => reporter))
    await db.colleagueReports.bulkPut(untouched.flatMap(({ reporter }) => before.held.get(reporter) ?? []))
    await restoreFigures(store, before, after)
    for (const toolId of entered) await leaveInventory(store, toolId)
    await noteTakeIn(store, [], untouched.length)
  })
}

/** Figures of before are shown again only where they hold nothing that was taken back meanwhile. */
async function restoreFigures(store: Store, before: Snapshot, after: Snapshot): Promise<void> {
  const { db } = store
  const present = await db.colleagueFigures.get('figures')
  if (JSON.stringify(present) !== JSON.stringify(after.figures)) return
  const isClean =
    !holdsWithdrawn([...(await readReports(store)).values()]) && [...after.held.values()].every((report) => !report.withdrawn || before.held.get(report.reporter)?.withdrawn)
  if (before.figures !== undefined && isClean) await db.colleagueFigures.put(before.figures)
  else await db.colleagueFigures.clear()
}

async function noteTakeIn(store: Store, changed: readonly CountedReport[], takenBack = 0): Promise<void> {
  const numbers = {
    reportsTakenIn: changed.filter((report) => !report.withdrawn).length,
    reportsWithdrawn: changed.filter((report) => report.withdrawn).length,
    reportsTakenBack: takenBack,
  }
  const changes = Object.entries(numbers).flatMap(([field, count]) => (count > 0 ? [{ field, from: null, to: count }] : []))
  if (changes.length === 0) return
  await noteInTrail(store, { subject: 'sharing', subjectId: 'colleague-reports', about: 'data', action: 'changed', changes })
}

async function readReports({ db }: Store): Promise<Reports> {
  return new Map((await db.colleagueReports.toArray()).map((report) => [report.reporter, report]))
}

function withCounted(report: CountedReport, held: Reports): CountedReport {
  const counted = held.get(report.reporter)?.counted
  return counted === undefined ? report : { ...report, counted }
}

function isSame(a: CountedReport | undefined, b: CountedReport): boolean {
  return a?.hash === b.hash && a.counted === b.counted
}

function inTransaction<Answer>(store: Store, work: () => Promise<Answer>): Promise<Answer> {
  const { colleagueReports, colleagueFigures, ownTools } = store.db
  return store.db.transaction('rw', [colleagueReports, colleagueFigures, ownTools, ...tablesOfInventory(store)], work)
}
