import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readZip, zipBlob } from '#platform/zip.ts'

const modified = Date.UTC(2026, 10, 22, 12)
const limits = { files: 10, fileBytes: 1000, totalBytes: 5000 }

describe('an archive', () => {
  it('gives back every file as it was written', async () => {
    const name = fc.stringMatching(/^[a-zé日][a-z0-9 é日本.-]{0,10}[a-z]$/)
    const files = fc.uniqueArray(fc.record({ name, content: fc.string({ maxLength: 500, unit: 'grapheme' }) }), { selector: (file) => file.name, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(files, async (written) => {
        const read = await readZip(await zipBlob(written, modified))
        expect([...read.keys()]).toEqual(written.map((file) => file.name))
        for (const { name, content } of written) expect(await read.get(name)?.text()).toBe(content.toWellFormed())
      }),
      { numRuns: 40 },
    )
  })

  it('takes blobs and streams', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10])
    const archive = await zipBlob(
      [
        { name: 'blob.bin', content: new Blob([bytes]) },
        { name: 'stream.bin', content: new Blob([bytes]).stream() },
      ],
      modified,
    )
    const read = await readZip(archive)
    for (const blob of read.values()) expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes)
  })
})

describe('an archive is refused', () => {
  it('when it is none', async () => {
    await expect(readZip(new Blob(['no archive at all']))).rejects.toMatchObject({ kind: 'not-a-zip' })
    await expect(readZip(new Blob([]))).rejects.toMatchObject({ kind: 'not-a-zip' })
  })

  it('when its end is missing', async () => {
    const archive = await zipBlob([{ name: 'a.txt', content: 'text' }], modified)
    await expect(readZip(archive.slice(0, archive.size - 10))).rejects.toMatchObject({ kind: 'not-a-zip' })
  })

  it('when something stands before or after it', async () => {
    const archive = await zipBlob([{ name: 'a.txt', content: 'text' }], modified)
    await expect(readZip(new Blob(['before', archive]))).rejects.toMatchObject({ kind: 'ambiguous' })
    await expect(readZip(new Blob([archive, 'after']))).rejects.toThrow()
  })

  it('when a byte of a file was altered', async () => {
    const archive = new Uint8Array(await (await zipBlob([{ name: 'a.txt', content: 'a text that is stored in the archive' }], modified)).arrayBuffer())
    archive[45] = (archive[45] ?? 0) ^ 0xff
    await expect(readZip(new Blob([archive]))).rejects.toMatchObject({ name: 'ZipFault' })
  })

  it.each(['../escape.txt', '/absolute.txt', 'C:/windows.txt', 'a/../../b.txt', String.raw`..\b.txt`, 'a//b.txt'])('when a name leads out of its folder: %s', async (name) => {
    await expect(readZip(await zipBlob([{ name, content: '' }], modified))).rejects.toMatchObject({ kind: 'unsafe-name', file: name })
  })

  it('when it has two files of one name', async () => {
    const archive = new Uint8Array(
      await (
        await zipBlob(
          [
            { name: 'a.txt', content: '1' },
            { name: 'b.txt', content: '2' },
          ],
          modified,
        )
      ).arrayBuffer(),
    )
    for (let i = 0; i < archive.length; i++) if (archive[i] === 'b'.charCodeAt(0) && archive[i + 1] === '.'.charCodeAt(0)) archive[i] = 'a'.charCodeAt(0)
    await expect(readZip(new Blob([archive]))).rejects.toMatchObject({ kind: 'ambiguous' })
  })

  it('when it unpacks to more than is allowed, in one file or in all', async () => {
    const zeros = '0'.repeat(1001)
    await expect(readZip(await zipBlob([{ name: 'a.txt', content: zeros }], modified), limits)).rejects.toMatchObject({ kind: 'too-large', file: 'a.txt' })
    const six = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.txt`, content: '0'.repeat(900) }))
    await expect(readZip(await zipBlob(six, modified), limits)).rejects.toMatchObject({ kind: 'too-large', file: '5.txt' })
  })

  it('when it says that a file is smaller than it is', async () => {
    const archive = new Uint8Array(await (await zipBlob([{ name: 'a.txt', content: '0'.repeat(100_000) }], modified)).arrayBuffer())
    const size = [100_000 & 255, (100_000 >> 8) & 255, (100_000 >> 16) & 255, 0]
    for (let i = 0; i < archive.length; i++) if (size.every((byte, k) => archive[i + k] === byte)) archive.set([100, 0, 0, 0], i)
    await expect(readZip(new Blob([archive]), limits)).rejects.toMatchObject({ kind: 'damaged', file: 'a.txt' })
  })

  it('when it has too many files', async () => {
    const eleven = Array.from({ length: 11 }, (_, i) => ({ name: `${i}.txt`, content: '' }))
    await expect(readZip(await zipBlob(eleven, modified), limits)).rejects.toMatchObject({ kind: 'too-many-files' })
  })

  it('when it is encrypted', async () => {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
    const writer = new ZipWriter(writable, { password: 'secret', useWebWorkers: false })
    const written = writer.add('a.txt', new Blob(['text']).stream()).then(() => writer.close())
    const [archive] = await Promise.all([new Response(readable).blob(), written])
    await expect(readZip(archive)).rejects.toMatchObject({ kind: 'encrypted', file: 'a.txt' })
  })
})
