/** `colleagues`: what groups of colleagues report, from their sealed bundles, and their tools into the inventory of a backup. The rows of one of them are never written. */
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { instantOf, localDayOf } from '#core/calendar/iso-date.ts'
import { groupFigures } from '#core/sharing/group-figures.ts'
import { type HeldReport, heldReport } from '#core/sharing/held-report.ts'
import { type BundleFate, fatesOf, joinReports } from '#core/sharing/join-reports.ts'
import { smallestGroup } from '#core/sharing/reporter-count.ts'
import { type OpenedBundle, openBundle } from '#platform/open-bundle.ts'
import { takeInReports } from '#store/commands/colleague-reports.ts'
import { readColleagueFigures } from '#store/queries.ts'
import { changeRegister, type IntoValues, intoOptions } from './change-register.ts'
import { readIdentities } from './identities.ts'
import { fileBlob } from './register-file.ts'

const options = { ...intoOptions, identity: { type: 'string' }, group: { type: 'string' } } as const

/** "figures" is null while fewer than a group report. The exit code is 1 where a file is refused; the others are taken in. */
export async function runColleagues(): Promise<void> {
  const { values, positionals: names } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const answer = values.into === undefined ? await told(values, names) : await takenIn(values, names)
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  if (answer.files.some((each) => 'fault' in each)) process.exitCode = 1
}

interface Values extends IntoValues {
  identity?: string | undefined
  group?: string | undefined
}

async function told({ group = String(smallestGroup), out, ...values }: Values, names: readonly string[]) {
  if (out !== undefined) throw new Error('--out writes a register: say by --into which one the reports come into')
  const size = Number(group)
  if (!Number.isInteger(size) || size < smallestGroup) throw new Error(`--group ${group}: write a whole number from ${smallestGroup}`)
  const opened = await openAll(values, names)
  const reports = reportsOf(opened)
  const figures = groupFigures([...joinReports<HeldReport>(new Map(), reports).values()], size, localDayOf(instantOf(Date.now()), 'UTC'))
  return { files: answersOf(opened, names, fatesOf(new Map(), reports)), figures: figures ?? null }
}

/** A backup holds no reports, so all that shall count are named each time. */
async function takenIn(values: Values, names: readonly string[]) {
  if (values.group !== undefined) throw new Error('--group: the register itself says how large a group is; leave it out with --into')
  const opened = await openAll(values, names)
  const { answer, saved } = await changeRegister(values, names, async ({ store, register }) => {
    const known = new Set(register.facts.entries.map(({ toolId }) => toolId))
    const { fates } = await takeInReports(store, reportsOf(opened), (toolId) => shippedCatalogue.tools.has(toolId))
    const entered = (await store.db.entries.toCollection().primaryKeys()).filter((toolId) => !known.has(toolId))
    return { answer: { files: answersOf(opened, names, fates), entered, figures: (await readColleagueFigures(store.db)) ?? null }, isKept: true }
  })
  return { ...answer, saved }
}

async function openAll({ identity }: Pick<Values, 'identity'>, names: readonly string[]): Promise<OpenedBundle[]> {
  if (identity === undefined) throw new Error('--identity is missing: name a file that age-keygen wrote')
  const identities = await readIdentities(identity)
  return Promise.all(names.map(async (name) => openBundle(await fileBlob(name), identities)))
}

function reportsOf(opened: readonly OpenedBundle[]): HeldReport[] {
  return opened.flatMap((each) => ('report' in each ? [heldReport(each.report, each.hash)] : []))
}

function answersOf(opened: readonly OpenedBundle[], names: readonly string[], fates: readonly BundleFate[]) {
  const remaining = fates.values()
  return opened.map((each, i) => ({ file: names[i], ...('report' in each ? { fate: remaining.next().value as BundleFate } : each) }))
}
