// Temporary: validates a shard of records (tools.json, vendors.json) before it is merged.
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { toolRecordSchema } from '#core/catalogue/tool-record.ts'
import { vendorRecordSchema } from '#core/catalogue/vendor-record.ts'

const dir = process.argv[2]!
const tools: unknown[] = JSON.parse(readFileSync(`${dir}/tools.json`, 'utf8'))
const vendors: unknown[] = existsSync(`${dir}/vendors.json`) ? JSON.parse(readFileSync(`${dir}/vendors.json`, 'utf8')) : []
const ids = new Set<string>()
const vendorIds = new Set<string>()
const patterns = new Map<string, string>()
let bad = 0
const fail = (m: string) => {
  bad++
  if (bad < 60) console.log(m)
}
for (const v of vendors) {
  const r = vendorRecordSchema.safeParse(v)
  if (!r.success) fail(`vendor ${(v as any).id}: ${z.prettifyError(r.error)}`)
  else {
    if (vendorIds.has(r.data.id)) fail(`vendor twice: ${r.data.id}`)
    vendorIds.add(r.data.id)
  }
}
const refs = new Set<string>()
for (const t of tools) {
  const r = toolRecordSchema.safeParse(t)
  if (!r.success) {
    fail(`tool ${(t as any).id}: ${z.prettifyError(r.error)}`)
    continue
  }
  const tool = r.data
  if (ids.has(tool.id)) fail(`tool twice: ${tool.id}`)
  ids.add(tool.id)
  if (!vendorIds.has(tool.vendor)) fail(`tool ${tool.id}: vendor "${tool.vendor}" has no record in vendors.json`)
  for (const v of [...(tool.models ?? []), ...(tool.hosts ?? [])]) refs.add(v)
  for (const m of tool.matches) {
    const k = JSON.stringify(m)
    if (patterns.has(k)) fail(`same pattern in ${patterns.get(k)} and ${tool.id}: ${k}`)
    patterns.set(k, tool.id)
  }
  if (tool.matches.length === 0 && !tool.successor) fail(`tool ${tool.id}: no matches`)
}
const count = (f: (t: any) => string) =>
  Object.entries(Object.groupBy(tools as any[], f))
    .map(([k, v]) => `${k} ${v!.length}`)
    .join(', ')
console.log(`${tools.length} tools (${count((t) => t.kind)}), ${vendors.length} vendors, ${bad} faults`)
console.log(count((t) => t.category))
console.log(
  'vendors by country: ' +
    Object.entries(Object.groupBy(vendors as any[], (v) => v.country ?? '??'))
      .map(([k, v]) => `${k} ${v!.length}`)
      .join(', '),
)
console.log(`model/host vendor ids without a record here (fine if another shard has them): ${[...refs].filter((r) => !vendorIds.has(r)).join(' ')}`)
process.exit(bad ? 1 : 0)
