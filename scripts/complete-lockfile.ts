// Completes package-lock.json after `npm install`: `npm run lockfile`. npm leaves out the optional packages of other platforms that the registry in use does
// not carry, and `npm ci` then refuses the lockfile as out of step (npm 10 and 11). Each gets an entry with its platform, so that it is skipped elsewhere.
import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  version: string
  os?: string[]
  cpu?: string[]
  libc?: string[]
  dev?: true
  optional?: true
  optionalDependencies?: Record<string, string>
}

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const file = new URL('../package-lock.json', import.meta.url)
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, 'utf8'))
const added: string[] = []
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue
    lock.packages[`node_modules/${name}`] = { version: range.replace(/^[^0-9]*/, ''), ...platformOf(name), ...(dev && { dev }), optional: true }
    added.push(name)
  }
}
const { '': root, ...rest } = lock.packages
lock.packages = { ...(root && { '': root }), ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) }
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lockfile is complete.' : `Added ${added.length}: ${added.join(', ')}`)

/** Looks where Node would: beside the package that asks, then ever further up. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in lock.packages) return true
  const parent = path.lastIndexOf('/node_modules/')
  return parent === -1 ? `node_modules/${name}` in lock.packages : isLocked(path.slice(0, parent), name)
}

/** By the words of the name: "@biomejs/cli-linux-arm64-musl". A package that names no platform, such as fsevents, is for macOS. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/.]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return { ...(os.length > 0 ? { os } : cpu.length === 0 && { os: ['darwin'] }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) }
}
