/** Finds the character encoding of a log by its first bytes and turns bytes into text, piece by piece. */
import { decidingBytes, encodingByNuls, markedEncoding } from '#core/encoding/unicode-signs.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'

export type LogEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-31j' | 'latin1'

/** Fewer bytes than this decide only where there are no more. */
const leastBytes = 8192

/** gzip, by the two bytes with which its files begin (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The encoding of a log whose first bytes are given: by the byte order mark, else by where the NULs of ASCII stand in UTF-16, else UTF-8 where the bytes are
 * that, else Windows-31J (the Shift_JIS of Japanese Windows), else Latin-1, which reads anything: hosts and times are ASCII in all of them.
 * Throws UnreadableLogError for what is no text.
 */
export function encodingOf(bytes: Uint8Array): LogEncoding {
  const first = bytes.subarray(0, decidingBytes)
  if (
    startsWith(first, [0x50, 0x4b, 3, 4]) ||
    startsWith(first, [0x50, 0x4b, 5, 6]) ||
    startsWith(first, [0x37, 0x7a, 0xbc, 0xaf]) ||
    startsWith(first, [0x28, 0xb5, 0x2f, 0xfd])
  ) {
    throw new UnreadableLogError('archive')
  }
  const marked = markedEncoding(first)
  if (marked !== undefined) return marked
  const byNuls = encodingByNuls(first)
  if (byNuls === 'utf-16le' || byNuls === 'utf-16be') return byNuls
  if (byNuls === undefined || controlShare(first) > 0.02) throw new UnreadableLogError('binary')
  for (const encoding of ['utf-8', 'windows-31j'] as const) if (decodes(first, encoding)) return encoding
  return 'latin1'
}

/** Decodes a log from its first byte on. Bytes that are none of the encoding become replacement characters: the line is read or rejected as any other. */
export class LogDecoder {
  #decoder: TextDecoder | undefined
  #encoding: LogEncoding | undefined
  /** The first bytes, until there are enough of them to decide. */
  #held = new Uint8Array()

  get encoding(): LogEncoding | undefined {
    return this.#encoding
  }

  decode(bytes: Uint8Array): string {
    if (this.#decoder !== undefined) return this.#decoder.decode(bytes, { stream: true })
    const held = new Uint8Array(this.#held.length + bytes.length)
    held.set(this.#held)
    held.set(bytes, this.#held.length)
    this.#held = held
    return held.length < leastBytes ? '' : this.#begin()
  }

  /** What is left at the very end. */
  end(): string {
    return `${this.#decoder === undefined ? this.#begin() : ''}${this.#decoder?.decode() ?? ''}`
  }

  #begin(): string {
    this.#encoding = encodingOf(this.#held)
    this.#decoder = new TextDecoder(this.#encoding)
    return this.#decoder.decode(this.#held, { stream: true })
  }
}

function startsWith(bytes: Uint8Array, expected: readonly number[]): boolean {
  return expected.every((byte, i) => bytes[i] === byte)
}

/** The share of control characters that no text has: all but tab, line ends, form feed and escape. */
function controlShare(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1
  return controls / Math.max(bytes.length, 1)
}

/** A character cut by the end of the sample is no fault. */
function decodes(bytes: Uint8Array, encoding: LogEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
