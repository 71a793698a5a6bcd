/** Computes one record, and what is in conflict about it, from every known line about it: a function of the set of lines and of nothing else. */
import type { Conflict, ConflictSide } from '#core/merging/conflict.ts'
import { conflictBetween, shownFirst, sidesOf } from '#core/merging/conflict-sides.ts'
import { isAuthored, type KnownLine, type LineGraph, latest, lineGraph } from '#core/merging/line-graph.ts'
import { groupOf, type LineWrites, lineWrites } from '#core/merging/line-writes.ts'
import { mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { type Fields, isSame, recordOfFields } from '#core/merging/record-of-fields.ts'

export interface MergedRecord {
  /** Valid by its schema, without the fields that each register keeps for itself; undefined: deleted, never made, or unreadable. */
  record: object | undefined
  conflicts: readonly Conflict[]
  /** What stands in the shared fields, also of a record that is gone. */
  fields: Fields
  /** The lines make no valid record. Only lines that no Daylight wrote can do that. */
  isUnreadable: boolean
}

/**
 * `lines` in any order, any number of times. A value stands where no line follows that writes another. Two values of which neither follows the other are a
 * conflict; so are a deletion beside a change, and changes that break a rule of the schema only together.
 */
export function mergeRecord(subject: MergedSubject, subjectId: string, lines: Iterable<KnownLine>): MergedRecord {
  const graph = lineGraph(lines)
  return new Merge(subject, subjectId, graph).of(graph.ordered.filter(isAuthored))
}

type Standing = ReadonlyMap<string, readonly KnownLine[]>

/** One merge; what stood after each line is computed once. */
class Merge {
  readonly #subject: MergedSubject
  readonly #subjectId: string
  readonly #graph: LineGraph
  readonly #writes = new Map<string, LineWrites>()
  readonly #after = new Map<string, MergedRecord>()
  /** The lines before which nobody wrote beside anybody else. */
  readonly #straight = new Set<string>()

  constructor(subject: MergedSubject, subjectId: string, graph: LineGraph) {
    this.#subject = subject
    this.#subjectId = subjectId
    this.#graph = graph
    // In their order, so that none has to wait for a deep chain of others.
    for (const line of graph.ordered) {
      this.#noteStraight(line)
      // Where nothing ever branched there was no conflict, and a change writes what it lists.
      const needsPast = line.action === 'created' || !this.#straight.has(line.hash)
      if (isAuthored(line)) this.#writes.set(line.hash, lineWrites(subject, line, needsPast ? this.#seenBy(line) : undefined))
    }
  }

  /** What these lines make: lines of people, with each all that it follows. */
  of(lines: readonly KnownLine[]): MergedRecord {
    if (lines.length === 0) return { record: undefined, conflicts: [], fields: new Map(), isUnreadable: false }
    const existence = this.#existence(lines)
    const standing = this.#standing(lines)
    const fields = new Map([...standing].map(([field, [head]]) => [field, this.#valueOf(head, field)]))
    if (existence.every((line) => line.action === 'deleted')) return { record: undefined, conflicts: [], fields, isUnreadable: false }
    const conflicts: Conflict[] = existence.some((line) => line.action === 'deleted') ? [deletionConflict(existence)] : []
    for (const sides of this.#differing(standing)) {
      for (const [field, value] of sides[0]?.values ?? []) fields.set(field, value)
      const conflict = conflictBetween('differs', sides)
      if (conflict) conflicts.push(conflict)
    }
    const { record, fault } = this.#parsed(fields)
    if (record !== undefined) return { record, conflicts, fields, isUnreadable: false }
    return this.#withinRules(lines, standing, { record, conflicts, fields, isUnreadable: true }, fault)
  }

  /** The last lines that say whether the record is there, and those that somebody wrote in it without saying so. */
  #existence(lines: readonly KnownLine[]): KnownLine[] {
    const saying = lines.filter((line) => this.#writesOf(line).exists !== undefined)
    const isFollowed = ({ hash }: KnownLine) => saying.some((other) => this.#graph.past.get(other.hash)?.has(hash))
    return [...this.#latest(saying), ...this.#latest(lines.filter((line) => this.#writesOf(line).exists === undefined && !isFollowed(line)))]
  }

  /** By field, the lines about it that no later line about it follows. */
  #standing(lines: readonly KnownLine[]): Standing {
    const writing = new Map<string, KnownLine[]>()
    for (const line of lines) {
      for (const field of this.#writesOf(line).fields.keys()) {
        const known = writing.get(field)
        if (known) known.push(line)
        else writing.set(field, [line])
      }
    }
    return new Map([...writing].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, all]) => [field, this.#latest(all).sort(shownFirst)]))
  }

  /** The groups of fields of which at least one has two values: what each side left in the group. */
  *#differing(standing: Standing): Iterable<ConflictSide[]> {
    const done = new Set<string>()
    for (const [field, heads] of standing) {
      if (done.has(field) || heads.every((line) => isSame(this.#valueOf(line, field), this.#valueOf(heads[0], field)))) continue
      const group = groupOf(this.#subject, field, standing.keys())
      for (const each of group) done.add(each)
      yield this.#sides(this.#latest(group.flatMap((each) => standing.get(each) ?? [])), group)
    }
  }

  /** The changes break a rule only together: where they stand beside each other, what one side had is shown, and that is a conflict. */
  #withinRules(lines: readonly KnownLine[], standing: Standing, broken: MergedRecord, fault: string | undefined): MergedRecord {
    const beside = this.#fieldsBeside(standing)
    const sides = this.#sides(this.#latest(beside.flatMap((field) => standing.get(field) ?? [])), beside)
    const everyField = [...standing.keys()]
    const earlier = lines.filter((line) => this.#pastOf(line).length + 1 < lines.length)
    for (const shown of [...sides, ...this.#sides(earlier, everyField)]) {
      const fields = new Map([...broken.fields, ...shown.values])
      const { record } = this.#parsed(fields)
      if (record === undefined) continue
      const others = sides.includes(shown) ? sides : this.#sides(this.#latest(earlier), everyField)
      const conflict = conflictBetween('breaks-rule', [shown, ...others.filter((side) => side !== shown)], fault)
      const kept = broken.conflicts.filter((each) => !each.fields.some((field) => shown.values.has(field)))
      return { record, conflicts: conflict ? [...kept, conflict] : kept, fields, isUnreadable: false }
    }
    return broken
  }

  /** The fields whose last line stands beside the last line of another field, neither following the other. */
  #fieldsBeside(standing: Standing): string[] {
    const all = [...new Set([...standing.values()].flat())]
    const follows = (line: KnownLine, other: KnownLine) => this.#graph.past.get(line.hash)?.has(other.hash) === true
    const isBeside = (line: KnownLine) => all.some((other) => other !== line && !follows(line, other) && !follows(other, line))
    return [...standing].filter(([, heads]) => heads.some(isBeside)).map(([field]) => field)
  }

  #sides(lines: readonly KnownLine[], fields: readonly string[]): ConflictSide[] {
    return sidesOf(lines, (line) => {
      const after = this.#stoodAfter(line).fields
      return new Map(fields.map((field) => [field, after.get(field) ?? null]))
    })
  }

  #noteStraight({ hash, after = [] }: KnownLine): void {
    const [before, ...others] = after.filter((each) => this.#graph.past.has(each))
    if (others.length === 0 && (before === undefined || this.#straight.has(before))) this.#straight.add(hash)
  }

  #stoodAfter(line: KnownLine): MergedRecord {
    const known = this.#after.get(line.hash)
    if (known) return known
    const merged = this.of([...this.#pastOf(line), line])
    this.#after.set(line.hash, merged)
    return merged
  }

  /** What the author of a line saw; undefined: no line about this record. */
  #seenBy(line: KnownLine): MergedRecord | undefined {
    const past = this.#pastOf(line)
    const [last, ...others] = this.#latest(past)
    if (last === undefined) return undefined
    return others.length === 0 ? this.#stoodAfter(last) : this.of(past)
  }

  #pastOf({ hash }: KnownLine): KnownLine[] {
    const past = this.#graph.past.get(hash)
    return this.#graph.ordered.filter((line) => isAuthored(line) && past?.has(line.hash))
  }

  #latest(lines: readonly KnownLine[]): KnownLine[] {
    return latest([...new Set(lines)], this.#graph.past)
  }

  #writesOf({ hash }: KnownLine): LineWrites {
    return this.#writes.get(hash) ?? { fields: new Map() }
  }

  #valueOf(line: KnownLine | undefined, field: string) {
    return (line && this.#writesOf(line).fields.get(field)) ?? null
  }

  #parsed(fields: Fields): { record: object | undefined; fault?: string } {
    const result = mergedKinds[this.#subject].schema.safeParse(recordOfFields(this.#subject, this.#subjectId, fields))
    if (result.success) return { record: result.data }
    const [issue] = result.error.issues
    return { record: undefined, fault: `${issue?.path.join('.')}: ${issue?.message}` }
  }
}

/** The record shows until it is settled, so the sides that keep it come first. */
function deletionConflict(heads: readonly KnownLine[]): Conflict {
  const sides = [...heads].sort(shownFirst).map((line) => ({ line, values: new Map(), deletes: line.action === 'deleted' }))
  return { kind: 'deleted', fields: [], sides: [...sides.filter((side) => !side.deletes), ...sides.filter((side) => side.deletes)] }
}
