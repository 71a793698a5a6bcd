/** The history of one record as a graph: each line names the lines that its author knew, so "before" and "at the same time" need no clock. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'

/** A line of any colleague's audit trail with the hash of the line before it there, so that it can be checked by itself. */
export interface KnownLine extends AuditEntry {
  previous: string
}

export interface LineGraph {
  /** Every line after those that it follows; lines that follow nothing known of each other by their hash. */
  ordered: readonly KnownLine[]
  /** By hash: the hashes of every line that its author knew, directly or through others. Not the line itself. */
  past: ReadonlyMap<string, ReadonlySet<string>>
}

/** `lines` all about one record; doubles count once. A line that is named but not given is passed over. */
export function lineGraph(lines: Iterable<KnownLine>): LineGraph {
  const byHash = new Map([...lines].sort(byHashOrder).map((line) => [line.hash, line]))
  const ordered: KnownLine[] = []
  const past = new Map<string, Set<string>>()
  for (const start of byHash.values()) visit(start, byHash, ordered, past)
  return { ordered, past }
}

/** Those of the lines that no other of them follows. */
export function latest(lines: readonly KnownLine[], past: LineGraph['past']): KnownLine[] {
  let heads: KnownLine[] = []
  for (const line of lines) {
    if (heads.some((head) => past.get(head.hash)?.has(line.hash))) continue
    heads = [...heads.filter((head) => !past.get(line.hash)?.has(head.hash)), line]
  }
  return heads
}

/** True where a person changed something; false where the line only repeats what a colleague's line says. */
export function isAuthored({ exchange }: Pick<AuditEntry, 'exchange'>): boolean {
  return exchange === undefined
}

/** What makes the record: the lines of people and everything that these follow. Lines that only note an exchange go along where somebody wrote after them. */
export function madeBy(lines: Iterable<KnownLine>): KnownLine[] {
  const { ordered, past } = lineGraph(lines)
  const kept = new Set<string>()
  for (const line of ordered) if (isAuthored(line)) for (const hash of [line.hash, ...(past.get(line.hash) ?? [])]) kept.add(hash)
  return ordered.filter(({ hash }) => kept.has(hash))
}

/** Depth first without recursion: a record may have thousands of lines. */
function visit(start: KnownLine, byHash: ReadonlyMap<string, KnownLine>, ordered: KnownLine[], past: Map<string, Set<string>>): void {
  const open = [start]
  const begun = new Set<string>()
  for (let line = open.at(-1); line !== undefined; line = open.at(-1)) {
    const { hash, after = [] } = line
    const known = after.flatMap((each) => byHash.get(each) ?? [])
    const missing = begun.has(hash) ? [] : known.filter((each) => !past.has(each.hash))
    begun.add(hash)
    if (missing.length > 0) {
      open.push(...missing)
      continue
    }
    open.pop()
    if (past.has(hash)) continue
    past.set(hash, new Set(known.flatMap((each) => [each.hash, ...(past.get(each.hash) ?? [])])))
    ordered.push(line)
  }
}

function byHashOrder(a: KnownLine, b: KnownLine): number {
  return a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0
}
