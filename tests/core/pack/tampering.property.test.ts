import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { readZip } from '#platform/zip.ts'
import { checked, packOf, repacked, storeToPack, unpacked } from '../../sample/pack.ts'

let pack: Blob
let names: string[]

beforeAll(async () => {
  pack = await packOf(await storeToPack())
  names = [...(await unpacked(pack)).keys()]
})

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (blob ?? new Blob()).arrayBuffer())
}

it('a byte that differs in any file is found, and the file is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.double({ min: 0, max: 0.9999999, noNaN: true }), fc.integer({ min: 1, max: 255 }), async (file, place, flip) => {
      const name = names[file % names.length] ?? ''
      const files = await unpacked(pack)
      const bytes = await bytesOf(files.get(name))
      const at = Math.floor(place * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const { isIntact, findings } = await checked(await repacked(files.set(name, new Blob([bytes]))))
      expect(isIntact).toBe(false)
      const isListed = names.indexOf(name) < names.length - 3
      if (isListed) expect(findings).toContainEqual({ kind: 'file-altered', file: name })
      else expect(findings.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('a byte that differs anywhere in the archive is found, or changes nothing of what it holds', async () => {
  const original = await bytesOf(pack)
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: original.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = original.slice()
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const flipped = new Blob([bytes])
      const { isIntact } = await checked(flipped)
      if (!isIntact) return
      const [before, after] = [await unpacked(pack), await readZip(flipped)]
      expect([...after.keys()]).toEqual([...before.keys()])
      for (const [name, blob] of before) expect(await bytesOf(after.get(name))).toEqual(await bytesOf(blob))
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('an archive that was cut anywhere is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: pack.size - 1 }), async (length) => {
      expect((await checked(pack.slice(0, length))).isIntact).toBe(false)
    }),
    { numRuns: 60 },
  )
}, 60_000)
