/** Streams that are hashed on their way, so that nothing has to be held whole. */
import { sha256 } from '@noble/hashes/sha2.js'

export interface HashedStream {
  content: ReadableStream<Uint8Array>
  /** Bytes and SHA-256, lower-case hexadecimal, of what went through. To be asked once, when the stream was read to its end. */
  taken: () => { bytes: number; sha256: string }
}

/** `onPiece` is told of the bytes of each piece before it goes on; what it throws ends the stream. */
export function hashedStream(source: ReadableStream<Uint8Array>, onPiece?: (bytes: number) => void): HashedStream {
  const hash = sha256.create()
  let bytes = 0
  const hashing = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      onPiece?.(piece.length)
      hash.update(piece)
      bytes += piece.length
      controller.enqueue(piece)
    },
  })
  return { content: source.pipeThrough(hashing), taken: () => ({ bytes, sha256: hash.digest().toHex() }) }
}

/** The pieces as UTF-8, each asked for when there is room for it. */
export function textStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}
