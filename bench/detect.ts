// How fast one address is matched, against the floor (parsing it) and against other ways to do it, in one process: `npm run bench:detect`.
// Figures are ratios of medians over rounds in which the contenders take turns; absolute times are printed for orientation only.
import { FiltersEngine, Request } from '@ghostery/adblocker'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { detectAddress } from '#core/detection/detect-address.ts'
import { buildToolIndex, type DetectableTool, patternHosts } from '#core/detection/tool-index.ts'
import { growingCatalogue, ordinaryAddresses } from './addresses.ts'
import { medianMicroseconds, ratio } from './timing.ts'

const { tools, hostSets, generalExceptions } = shippedCatalogue
const hosts = [...tools.values()].flatMap((tool) => tool.matches.flatMap((pattern) => patternHosts(pattern, hostSets)))
const addresses = ordinaryAddresses(hosts, { count: 20_000, hitShare: 0.05 })

const index = buildToolIndex(tools.values(), hostSets, generalExceptions)
const blocker = FiltersEngine.parse(hosts.map((host) => `||${host}^`).join('\n'))

const contenders = {
  'new URL(address), the floor': (address: string) => new URL(address),
  'Daylight, detectAddress': (address: string) => detectAddress(index, address),
  '@ghostery/adblocker, one ||host^ per host': (address: string) => blocker.match(Request.fromRawDetails({ url: address, type: 'document' })),
  'linear suffix scan over the hosts': (address: string) => {
    const { hostname } = new URL(address)
    return hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`))
  },
}
const slow = new Set(['linear suffix scan over the hosts'])
const times = medianMicroseconds(contenders, addresses, { rounds: 15, slowShare: 0.05, slow })
const ours = times['Daylight, detectAddress']

console.log(`Matching one address: ${tools.size} tools, ${hosts.length} hosts, ${addresses.length} addresses, 95 % of them of no tool; medians of 15 rounds in turn\n`)
for (const [name, microseconds] of Object.entries(times)) console.log(`  ${microseconds.toFixed(3).padStart(9)} µs  ${ratio(microseconds, ours).padStart(8)} × Daylight  ${name}`)
console.log(`\n  Daylight takes ${ratio(ours, times['new URL(address), the floor'])} × the floor\n`)

console.log('Growth: the same on catalogues of any size\n')
let first: number | undefined
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const grown: DetectableTool[] = growingCatalogue(size)
  globalThis.gc?.()
  const heapBefore = bytesInUse()
  const started = performance.now()
  const grownIndex = buildToolIndex(grown, {}, generalExceptions)
  const buildMs = performance.now() - started
  globalThis.gc?.()
  const bytesPerHost = (bytesInUse() - heapBefore) / size
  const sample = ordinaryAddresses(
    grown.slice(0, 2000).map((tool) => tool.matches[0]?.host ?? ''),
    { count: 20_000, hitShare: 0.05 },
  )
  const { match } = medianMicroseconds({ match: (address: string) => detectAddress(grownIndex, address) }, sample, { rounds: 9 })
  first ??= match
  console.log(
    `  ${String(size).padStart(9)} hosts  match ${match.toFixed(3)} µs (${ratio(match, first)} × the smallest)  build ${((buildMs * 1000) / size).toFixed(2)} µs a host  heap ${Math.round(bytesPerHost)} bytes a host`,
  )
}

function bytesInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
