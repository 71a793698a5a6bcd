/** `detect`: which tool each address on standard input is. */
import { createInterface } from 'node:readline'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { answerLine } from '#core/detection/answer-line.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'

/** Output is written in pieces of about this many characters: one write a line would be the slowest part. */
const chunkCharacters = 1 << 16

export async function runDetect(): Promise<void> {
  const { tools, hostSets, generalExceptions } = shippedCatalogue
  const index = buildToolIndex(tools.values(), hostSets, generalExceptions)
  let chunk = ''
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    chunk += `${JSON.stringify(answerLine(index, tools, line))}\n`
    if (chunk.length >= chunkCharacters) chunk = await written(chunk)
  }
  await written(chunk)
}

/** Waits where the reader is slower than we are. Answers the next, empty chunk. */
async function written(chunk: string): Promise<''> {
  if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  return ''
}
