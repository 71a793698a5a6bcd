/** Standard input as the bytes of a log: its beginning to look at, then all of it, unpacked where it is compressed. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isGzip } from '#core/log-import/log-decoder.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'

export interface LogInput {
  /** As far as it is read. */
  beginning: () => AsyncGenerator<Uint8Array>
  all: () => AsyncGenerator<Uint8Array>
}

export function logInput(input: AsyncIterable<Uint8Array> = process.stdin): LogInput {
  const source = unpacked(input)
  const held: Uint8Array[] = []
  async function* beginning() {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      held.push(next.value)
      yield next.value
    }
  }
  async function* all() {
    yield* held
    yield* source
  }
  return { beginning, all }
}

async function* unpacked(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = input[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const whole = (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => source }
  })()
  if (!isGzip(first.value)) return yield* whole
  try {
    yield* Readable.from(whole).pipe(createGunzip())
  } catch {
    throw new UnreadableLogError('damaged-gzip')
  }
}
