/** A number of colleagues, told only as far as it hides a group that is too small. */
import { z } from 'zod'

/** The smallest group that figures ever speak of: what colleagues are promised. A setting can raise it, nothing lowers it. */
export const smallestGroup = 5

export const reporterCountSchema = z.strictObject({ kind: z.enum(['fewer-than', 'exactly', 'at-least']), count: z.int().min(smallestGroup) })
export type ReporterCount = z.infer<typeof reporterCountSchema>

/**
 * `count` of `all` colleagues, for groups of at least `size`. A smaller group is "fewer than 5". Where nearly all are in it, those who are not would be the
 * small group: then it is "at least", also when none is missing, because else the exact number would give the missing ones away.
 */
export function reporterCount(count: number, all: number, size: number): ReporterCount {
  if (count < size) return { kind: 'fewer-than', count: size }
  if (all - count < size) return { kind: 'at-least', count: Math.max(size, all - size + 1) }
  return { kind: 'exactly', count }
}

/** The same count for a larger smallest group than that with which it was made. It tells less, never more, and stays true. */
export function coarserCount(shown: ReporterCount, all: number, size: number): ReporterCount {
  if (shown.kind === 'fewer-than') return { kind: 'fewer-than', count: Math.max(shown.count, size) }
  const coarser = reporterCount(shown.count, all, size)
  return shown.kind === 'exactly' || coarser.kind === 'at-least' ? coarser : shown
}

/** The fewest and the most colleagues that a count stands for. */
export function boundsOf({ kind, count }: ReporterCount, all: number): [least: number, most: number] {
  if (kind === 'fewer-than') return [1, count - 1]
  return [count, kind === 'exactly' ? count : all]
}

/** For sorting: counts that look the same are the same. */
export function countRank({ kind, count }: ReporterCount): number {
  return kind === 'fewer-than' ? 0.5 : count
}
