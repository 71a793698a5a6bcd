/** Puts the sides of a conflict beside each other: what each left in the fields, and which of them shows until a person settles it. */
import type { Conflict, ConflictSide } from '#core/merging/conflict.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import { type Fields, isSame } from '#core/merging/record-of-fields.ts'

/** The sides, the one with the later time first; where two left the same, the later stands for both. */
export function sidesOf(lines: Iterable<KnownLine>, valuesOf: (line: KnownLine) => Fields): ConflictSide[] {
  const sides = [...lines].sort(shownFirst).map((line) => ({ line, values: valuesOf(line), deletes: false }))
  return sides.filter((side, i) => sides.findIndex((other) => isSameVersion(other.values, side.values)) === i)
}

/** The conflict between sides in the fields in which they differ; undefined where they do not. */
export function conflictBetween(kind: Conflict['kind'], sides: readonly ConflictSide[], fault?: string): Conflict | undefined {
  const [first, ...others] = sides
  const fields = [...(first?.values.keys() ?? [])].filter((field) => others.some(({ values }) => !isSame(values.get(field), first?.values.get(field)))).sort()
  return fields.length === 0 ? undefined : { kind, fields, sides, ...(fault && { fault }) }
}

/** By the later time, which only chooses what is shown; by hash where the times are the same. */
export function shownFirst(a: KnownLine, b: KnownLine): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.hash < b.hash ? 1 : -1
}

function isSameVersion(a: Fields, b: Fields): boolean {
  return a.size === b.size && [...a].every(([field, value]) => isSame(value, b.get(field)))
}
