/** `colleagues`: what groups of colleagues report, from their sealed bundles. The rows of one of them are never written. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { instantOf, localDayOf } from '#core/calendar/iso-date.ts'
import { groupFigures } from '#core/sharing/group-figures.ts'
import { type HeldReport, heldReport } from '#core/sharing/held-report.ts'
import { type BundleFate, fatesOf, joinReports } from '#core/sharing/join-reports.ts'
import { smallestGroup } from '#core/sharing/reporter-count.ts'
import { openBundle } from '#platform/open-bundle.ts'

/** "figures" is null while fewer than a group report. */
export async function runColleagues(): Promise<void> {
  const options = { identity: { type: 'string' }, group: { type: 'string', default: String(smallestGroup) } } as const
  const { values, positionals: names } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const size = Number(values.group)
  if (!Number.isInteger(size) || size < smallestGroup) throw new Error(`--group ${values.group}: write a whole number from ${smallestGroup}`)
  const identities = await readIdentities(values.identity)
  const opened = await Promise.all(names.map(async (name) => openBundle(await readFile(name), identities)))
  const reports = opened.flatMap((each): HeldReport[] => ('report' in each ? [heldReport(each.report, each.hash)] : []))
  const fates = fatesOf(new Map(), reports).values()
  const files = opened.map((each, i) => ({ file: names[i], ...('report' in each ? { fate: fates.next().value as BundleFate } : each) }))
  const figures = groupFigures([...joinReports<HeldReport>(new Map(), reports).values()], size, localDayOf(instantOf(Date.now()), 'UTC'))
  process.stdout.write(`${JSON.stringify({ files, figures: figures ?? null }, null, 2)}\n`)
  if (opened.some((each) => 'fault' in each)) process.exitCode = 1
}

async function readIdentities(path: string | undefined): Promise<string[]> {
  if (path === undefined) throw new Error('--identity is missing: name a file that age-keygen wrote')
  const identities = (await readFile(path, 'utf8')).match(/^AGE-SECRET-KEY-1[0-9A-Z]+$/gm)
  if (identities === null) throw new Error(`${path} holds no identity: a line that begins with "AGE-SECRET-KEY-1"`)
  return identities
}
