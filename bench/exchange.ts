/** `npm run bench:exchange [-- --only csv]`: what the exchange costs over its floor, as ratios of one run. Exits 1 when one is beyond its reach. */
import { parseArgs } from 'node:util'
import { measureBundles } from './exchange/bundles.ts'
import { measureCsv } from './exchange/csv.ts'
import { measureLogs } from './exchange/logs.ts'
import type { Ratio } from './exchange/ratio.ts'

const parts: Readonly<Record<string, () => Promise<Ratio[]>>> = { csv: measureCsv, logs: measureLogs, bundles: measureBundles }

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
for (const [part, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== part) continue
  for (const { measure: what, against, reach, ratio, note } of await measure()) {
    if (ratio > reach) process.exitCode = 1
    console.log(`${ratio <= reach ? 'ok  ' : 'MISS'}  ${what}: ${ratio.toFixed(2)} × ${against} (reach ${reach})${note === undefined ? '' : `; ${note}`}`)
  }
}
