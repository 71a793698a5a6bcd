// Gets a bare machine ready: packages and browsers. Plain JavaScript without dependencies, because it runs before there are any, on Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Programs of node_modules come first: the project's own, newer Node is among them. */
export const environment = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`, NO_UPDATE_NOTIFIER: '1' }

/** What the scripts need beside npm packages: where each is looked for, by which variable it is named, and which Debian packages bring it. */
const programs = {
  chromium: {
    variable: 'CHROMIUM',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: ['chromium', 'fonts-noto-cjk'],
  },
  firefox: {
    variable: 'FIREFOX',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'fonts-noto-cjk'],
  },
  faketime: {
    variable: 'LIBFAKETIME',
    places: ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`),
    packages: ['libfaketime'],
    isOptional: true,
  },
}

/** One line of progress, with the seconds since the start. */
export function say(text) {
  console.log(`${`${Math.round(performance.now() / 1000)}`.padStart(4)} s  ${text}`)
}

/** Ends with a message that says what to do. */
export function giveUp(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

/** Installs the npm packages where they are missing or older than the lockfile. */
export function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return generateTypes()
  say('Installing npm packages …')
  const { status, stdout, stderr } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) giveUp(`npm ci failed:\n${stdout}${stderr}`)
}

/** Types of the extension's own pages. `npm ci` has them generated; here they may have been cleaned away. */
function generateTypes() {
  if (!existsSync(join(root, '.wxt/wxt.d.ts'))) run('wxt', ['prepare'])
}

/** Finds the named programs, installs on Debian what is missing, and tells child processes where they are. */
export function installPrograms(names) {
  const missing = names.filter((name) => placeOf(name) === undefined)
  const packages = [...new Set(missing.flatMap((name) => programs[name].packages))]
  if (packages.length > 0 && canUseApt()) {
    say(`Installing ${packages.join(', ')} …`)
    const options = { env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } }
    run('apt-get', ['update', '-qq'], options)
    const { status, stderr } = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
    if (status !== 0) console.error(stderr)
  }
  for (const name of names) {
    const place = placeOf(name)
    const { variable, packages, isOptional } = programs[name]
    if (place !== undefined) environment[variable] = place
    else if (!isOptional) giveUp(`${name} was not found. Install it (Debian, as root: apt-get install ${packages.join(' ')}) or set ${variable} to its path.`)
  }
}

/** Runs a program of the project or the system; its output is kept, not shown, unless `options` say so. */
export function run(program, parameters, options = {}) {
  return spawnSync(program, parameters, { cwd: root, env: environment, encoding: 'utf8', maxBuffer: 1 << 28, ...options })
}

function placeOf(name) {
  const { variable, places } = programs[name]
  return [process.env[variable], ...places].find((place) => place && existsSync(place))
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
