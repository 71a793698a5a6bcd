/** Ticking and unticking: a set of what is left out, as the state of a page holds it. */

/** The set with `value` in it, or without it where it was. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

/** Nothing left out where something was; else all. */
export function toggledAll<Value>(set: ReadonlySet<Value>, all: readonly Value[]): ReadonlySet<Value> {
  return set.size > 0 ? new Set() : new Set(all)
}
