/** The bytes of a log that a person chose, unpacked where it is compressed, one piece after the other. */
import { isGzip } from '#core/log-import/log-decoder.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'

/** `onBytes` hears how many bytes of the file itself were read so far. Throws UnreadableLogError where compressed data is damaged. */
export async function* logBytes(file: Blob, onBytes?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let read = 0
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, controller) => {
        read += piece.length
        onBytes?.(read)
        controller.enqueue(piece)
      },
    }),
  )
  const isPacked = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()))
  const reader = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader()
  try {
    while (true) {
      const { done, value } = await reader.read().catch((fault) => {
        throw isPacked && fault instanceof TypeError ? new UnreadableLogError('damaged-gzip') : fault
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
