/** Says at once that a host is in no pattern of the catalogue: one pass over its characters, and no text is cut out. */

/**
 * Numbers that stand for the known hosts. Two hosts may share a number, so a hit means "look properly" and a miss is certain.
 * Built once with the index.
 */
export type HostFilter = ReadonlySet<number>

const dot = 0x2e

export function buildHostFilter(hosts: Iterable<string>): HostFilter {
  const filter = new Set<number>()
  for (const host of hosts) {
    let hash = 0
    for (let i = host.length - 1; i >= 0; i--) hash = mixed(hash, host.charCodeAt(i))
    filter.add(hash)
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
      if (filter.has(hash)) answer = 'known'
    } else if (!isHostCharacter(code)) return 'odd'
    hash = mixed(hash, code)
    before = code
  }
  if (before === dot) return 'odd'
  return filter.has(hash) ? 'known' : answer
}

/** 30 bits, so that the number stays a small integer in every engine. */
function mixed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff
}

function isHostCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f
}
