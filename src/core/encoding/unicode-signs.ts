/** What the first bytes of a text tell of its encoding: a byte order mark, and where the NULs of UTF-16 stand. */

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** So many bytes decide. */
export const decidingBytes = 65_536

/** The encoding that a byte order mark names. */
export function markedEncoding([first, second, third]: Uint8Array): UnicodeEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/**
 * For bytes without a mark: UTF-16 where at least every fourth character is of ASCII or Latin-1, so that its NUL stands always in the same one of two places;
 * "none" where there is no NUL at all; undefined where NULs stand anywhere, which no text has.
 */
export function encodingByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' | undefined {
  const first = bytes.subarray(0, decidingBytes)
  const [even, odd] = nulsByPlace(first)
  if (even + odd === 0) return 'none'
  const least = first.length / 8
  if (odd > least && even < odd / 4) return 'utf-16le'
  return even > least && odd < even / 4 ? 'utf-16be' : undefined
}

function nulsByPlace(bytes: Uint8Array): [even: number, odd: number] {
  const nuls: [number, number] = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls[(at & 1) as 0 | 1] += 1
  return nuls
}
