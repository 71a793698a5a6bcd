// How long a pack of real size takes and what memory it needs beside the register itself: `node --expose-gc bench/pack.ts` (1,000,000 sightings, 500 MB of evidence).
import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { emptyTrail } from '#core/audit/trail-chain.ts'
import { addDays, type IsoDate, instantOf } from '#core/calendar/iso-date.ts'
import { manifestText } from '#core/pack/manifest.ts'
import { manifestOf, type PackFacts } from '#core/pack/pack-facts.ts'
import { signerOf, signerPem } from '#core/pack/signer.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { writePack } from '#platform/pack-archive.ts'
import { checkPackFile } from '#platform/pack-check.ts'
import { makeSigningKey, signBytes } from '#platform/signing.ts'
import { packParts } from '#ui/dashboard/packs/pack-parts.ts'
import { sampleRegister } from '../tests/sample/register.ts'

const day = '2026-11-22' as IsoDate
const sightingCount = 1_000_000
const fileCount = 50
const fileBytes = 10_000_000

const files = Array.from({ length: fileCount }, () => randomBytes(fileBytes))
const hashes = await Promise.all(files.map(async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()))
const { privateKey, publicKey } = await makeSigningKey()
const pack = largePack()
const folder = mkdtempSync(join(tmpdir(), 'daylight-pack-bench-'))
const path = join(folder, 'pack.zip')

const making = await measured(async () => {
  const parts = packParts(pack, async (id) => new Blob([files[Number(id)] as Buffer<ArrayBuffer>]))
  const seal = {
    manifestOver: (listed: Parameters<typeof manifestOf>[1]) => manifestText(manifestOf(pack, listed)),
    sign: (bytes: Uint8Array<ArrayBuffer>) => signBytes(privateKey, bytes),
    signerPem: signerPem(publicKey),
  }
  await writePack(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>, parts, seal, { modified: Date.UTC(2026, 10, 22) })
})
console.log(`made: ${making} for ${Math.round(statSync(path).size / 1e6)} MB`)
const checking = await measured(async () => {
  const { findings } = await checkPackFile(await openAsBlob(path))
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
})
console.log(`checked: ${checking}`)
rmSync(folder, { recursive: true })

function largePack(): PackFacts {
  const sample = sampleRegister(day)
  const toolIds = [...shippedCatalogue.tools.keys()]
  const sightings = Array.from({ length: sightingCount }, (_, i) => ({
    toolId: toolIds[i % 1000] as PackFacts['facts']['sightings'][number]['toolId'],
    host: `host-${Math.floor(i / 365_000)}.example`,
    day: addDays(day, -(Math.floor(i / 1000) % 365)),
    count: 1 + (i % 9),
  }))
  const evidence = hashes.map((sha256, i) => ({
    id: String(i),
    subjectKind: 'vendor' as const,
    subjectId: 'anthropic',
    title: `Report ${i}`,
    seenOn: day,
    kind: 'file' as const,
    fileName: `report-${i}.pdf`,
    mediaType: 'application/pdf' as const,
    bytes: fileBytes,
    sha256,
  }))
  const facts = { ...sample, sightings, evidence }
  return {
    madeAt: instantOf(Date.UTC(2026, 10, 22, 9)),
    day,
    timeZone: 'UTC',
    daylightVersion: '0.1.0',
    settings: { organisation: 'Example KK', userName: 'Mika Sato' },
    catalogue: shippedCatalogue,
    facts,
    profiles: joinProfiles(shippedCatalogue, facts, day),
    trail: [],
    head: emptyTrail,
    signer: signerOf(publicKey),
    colleagueFigures: undefined,
    heldFiles: new Set(evidence.map(({ id }) => id)),
  }
}

/** "12.3 s, peak heap 40 MB over the start". */
async function measured(work: () => Promise<void>): Promise<string> {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed)
  }, 20)
  const started = performance.now()
  await work()
  clearInterval(timer)
  return `${((performance.now() - started) / 1000).toFixed(1)} s, peak heap ${Math.round((peak - before) / 1e6)} MB over the start`
}
