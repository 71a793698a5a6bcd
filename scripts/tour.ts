// The whole job in one go, without a window: a working week of visits, the flag, the certificate, the decision, the export.
//   npm start -- --tour DIR     → DIR/inventory.csv, DIR/vendors.csv, DIR/screens/*.png and a summary; fails if the result is not exactly right
//   npm run tour -- DIR [--kill-worker] [--no-pictures]     → the same on a built extension; kills the worker between any two steps
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { newProfile } from '../tests/e2e/chromium.ts'
import { localToday } from '../tests/e2e/local-today.ts'
import { startStandIn } from '../tests/e2e/stand-in-server.ts'
import { setup as keepTemporaryFilesTogether } from '../tests/temporary-folder.ts'
import { countsOf, inventoryFaults } from './tour/check-inventory.ts'
import { environmentOf, faketimePath } from './tour/moved-clock.ts'
import { picture, takePictures } from './tour/pictures.ts'
import { employeeFlags, managerDecides, managerExports, procurementRecords } from './tour/roles.ts'
import { startSession } from './tour/session.ts'
import { type Day, expectedCounts, flagDay, unknownSite, week, weekHosts } from './tour/week.ts'

keepTemporaryFilesTogether()
const flags = process.argv.slice(2).filter((parameter) => parameter.startsWith('--'))
const folder = resolve(process.argv.slice(2).find((parameter) => !parameter.startsWith('--')) ?? 'out/tour')
const screens = join(folder, 'screens')
const isKilling = flags.includes('--kill-worker')
const hasPictures = !flags.includes('--no-pictures')
rmSync(screens, { recursive: true, force: true })
mkdirSync(screens, { recursive: true })

const library = faketimePath()
const dayOf = ({ date }: Day) => (library === undefined ? localToday() : date)
const profile = newProfile()
const standIn = await startStandIn()
say(library === undefined ? 'libfaketime is not installed: the whole week takes place today.' : `The browser's clock is moved from ${week[0]?.date} to ${week.at(-1)?.date}.`)

for (const [i, day] of week.entries()) {
  say(`${day.name}: ${day.visits.length} pages`)
  const environment = library === undefined ? {} : environmentOf(day.date, library)
  const session = await startSession({ profile, serverPort: standIn.port, environment, isKilling })
  if (i === 0 && hasPictures) await picture(session.dashboard, join(screens, 'overview-empty-light-en.png'))
  for (const visit of day.visits) await session.visit(visit)
  if (i === flagDay) {
    say('  The employee flags Claude, and a site that the catalogue does not know.')
    await employeeFlags(session, folder)
  }
  if (i === week.length - 1) {
    say('  Procurement records a certificate, judges its scope and answers controls.')
    await procurementRecords(session, folder)
    say('  The AIMS manager decides on two tools and exports.')
    await managerDecides(session, folder)
    await managerExports(session, folder)
    if (hasPictures) {
      say('  Pictures of every screen …')
      say(`  ${await takePictures(session, screens)} pictures`)
    }
  }
  await session.end()
}
await standIn.stop()
process.exitCode = report()

function report(): number {
  const csv = readFileSync(join(folder, 'inventory.csv'), 'utf8')
  const visits = week.flatMap((day) => day.visits)
  const toolHosts = new Set(visits.filter(({ tool }) => tool !== undefined).map(({ url }) => new URL(url).hostname))
  const otherHosts = weekHosts().filter((host) => !toolHosts.has(host))
  const faults = inventoryFaults(csv, expectedCounts(week, dayOf), otherHosts)
  console.log('\nTools found, with pages per day:')
  for (const [tool, cell] of countsOf(csv)) console.log(`  ${tool.padEnd(24)} ${cell}`)
  console.log(`\nLeft out, without a trace (${otherHosts.length} of ${weekHosts().length} hosts; ${unknownSite.host} only until it was flagged):\n  ${otherHosts.join(', ')}`)
  console.log(`\nFiles in ${folder}: inventory.csv, vendors.csv${hasPictures ? ', screens/' : ''}`)
  for (const fault of faults) console.error(`WRONG: ${fault}`)
  const seconds = Math.round(performance.now() / 1000)
  console.log(
    faults.length === 0
      ? `The inventory is exactly what it must be${isKilling ? ', with the worker killed between any two steps' : ''}. ${seconds} s.`
      : `The inventory is wrong. ${seconds} s.`,
  )
  return faults.length === 0 ? 0 : 1
}

function say(text: string): void {
  console.log(`${String(Math.round(performance.now() / 1000)).padStart(4)} s  ${text}`)
}
