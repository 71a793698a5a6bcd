import { expect, it } from 'vitest'
import { openPack, type PackPart, writePack } from '#platform/pack-archive.ts'

const seal = { manifestOver: (files: unknown[]) => JSON.stringify(files), sign: async () => new Uint8Array(64), signerPem: 'key' }
const modified = Date.UTC(2026, 10, 22)

function* largeParts(taken: string[]): Generator<PackPart> {
  for (const name of ['a', 'b', 'c']) {
    taken.push(name)
    yield {
      name,
      content: (function* () {
        for (let i = 0; i < 100; i++) yield `${name}${i} `.repeat(1000)
      })(),
    }
  }
}

it('tells how much has gone through, and takes each part only when its turn comes', async () => {
  const taken: string[] = []
  const told: number[] = []
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const [archive] = await Promise.all([new Response(readable).blob(), writePack(writable, largeParts(taken), seal, { modified, onBytes: (bytes) => told.push(bytes) })])
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  const { entries, findings, close } = await openPack(archive)
  expect(findings).toEqual([])
  const files = JSON.parse((await entries.get('manifest.json')?.text()) ?? '')
  expect(files.map(({ name, sha256 }: { name: string; sha256: string }) => [name, sha256 === entries.get(name)?.sha256])).toEqual([
    ['a', true],
    ['b', true],
    ['c', true],
  ])
  expect(told.at(-1)).toBe(files.reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0))
  await close()
})

it('stops where it is told to, with the reason, and takes no further part', async () => {
  const taken: string[] = []
  const controller = new AbortController()
  const sink = new WritableStream<Uint8Array>()
  const onBytes = (bytes: number) => void (bytes > 100_000 && controller.abort(new Error('enough')))
  await expect(writePack(sink, largeParts(taken), seal, { modified, signal: controller.signal, onBytes })).rejects.toThrow()
  expect(taken).toEqual(['a'])
})
