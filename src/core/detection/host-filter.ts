/** Says at once that a host is in no pattern of the catalogue: one pass over its characters, and no text is cut out. */

/** One bit per hash. Two hosts may share a bit, so a hit means "look properly" and a miss is certain. Built once with the index. */
export interface HostFilter {
  bits: Uint32Array
  /** Cuts a hash down to the number of a bit. */
  mask: number
}

const dot = 0x2e
/** Bits per host: one host in about 64 that nobody knows is looked up in vain, for 8 bytes a host. */
const bitsPerHost = 64

export function buildHostFilter(hosts: ReadonlyMap<string, unknown>): HostFilter {
  const size = 2 ** Math.ceil(Math.log2(Math.max(hosts.size, 1) * bitsPerHost))
  const filter = { bits: new Uint32Array(size / 32), mask: size - 1 }
  for (const host of hosts.keys()) {
    let hash = 0
    for (let i = host.length - 1; i >= 0; i--) hash = mixed(hash, host.charCodeAt(i))
    const bit = bitOf(filter, hash)
    filter.bits[bit >>> 5] = (filter.bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return filter
}

/**
 * Reads the host that stands in `text` from `start` up to `end`, from its last label to its first. "unknown": no known host is equal to it or above it.
 * "known": one may be. "odd": a character other than lower-case letters, digits, hyphen, underscore and dot, or an empty label; only a URL parser can tell what host that is.
 */
export function filterHost(filter: HostFilter, text: string, start: number, end: number): 'unknown' | 'known' | 'odd' {
  let hash = 0
  let answer: 'unknown' | 'known' = 'unknown'
  let before = dot
  for (let i = end - 1; i >= start; i--) {
    const code = text.charCodeAt(i)
    if (code === dot) {
      if (before === dot) return 'odd'
      if (hasBit(filter, hash)) answer = 'known'
    } else if (!isHostCharacter(code)) return 'odd'
    hash = mixed(hash, code)
    before = code
  }
  if (before === dot) return 'odd'
  return hasBit(filter, hash) ? 'known' : answer
}

function hasBit(filter: HostFilter, hash: number): boolean {
  const bit = bitOf(filter, hash)
  return (((filter.bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
}

/** FNV-1a (public domain), one character at a time. */
function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The high half is folded into the low one: FNV's low bits alone are not spread well. */
function bitOf({ mask }: HostFilter, hash: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

function isHostCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f
}
