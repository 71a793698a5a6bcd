import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../src/cli/whole-file.ts'
import { at } from './terminal.ts'

async function pieces(sink: WritableStream<Uint8Array>, ...all: string[]): Promise<void> {
  const writer = sink.getWriter()
  for (const each of all) await writer.write(new TextEncoder().encode(each))
  await writer.close()
}

it('is there as a whole when all is written', async () => {
  await writeWhole(at('whole.txt'), (sink) => pieces(sink, 'one ', 'two'))
  expect(readFileSync(at('whole.txt'), 'utf8')).toBe('one two')
})

it('leaves the old file as it was, and nothing beside it, where writing fails on the way', async () => {
  writeFileSync(at('kept.txt'), 'old')
  const files = readdirSync(dirname(at('kept.txt')))
  const failing = writeWhole(at('kept.txt'), async (sink) => {
    const writer = sink.getWriter()
    await writer.write(new TextEncoder().encode('new'))
    throw new Error('the disk is full')
  })
  await expect(failing).rejects.toThrow('the disk is full')
  expect(readFileSync(at('kept.txt'), 'utf8')).toBe('old')
  expect(readdirSync(dirname(at('kept.txt')))).toEqual(files)
})
