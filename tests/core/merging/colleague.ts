/** One colleague with a register of one record, as the store keeps it, but in memory: writes lines, saves them, brings others' in. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { chained, emptyTrail, type TrailHead } from '#core/audit/trail-chain.ts'
import type { Instant } from '#core/calendar/iso-date.ts'
import type { Conflict } from '#core/merging/conflict.ts'
import { type KnownLine, madeBy } from '#core/merging/line-graph.ts'
import { type MergedRecord, mergeRecord } from '#core/merging/merge-record.ts'
import { mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { recordMerge } from '#core/merging/record-merge.ts'

export class Colleague {
  readonly name: string
  readonly lines: KnownLine[] = []
  readonly #own: KnownLine[] = []
  #record: object | undefined
  #head: TrailHead = emptyTrail

  readonly #subject: MergedSubject
  readonly #subjectId: string

  constructor(name: string, subject: MergedSubject, subjectId: string) {
    this.name = name
    this.#subject = subject
    this.#subjectId = subjectId
  }

  get record(): object | undefined {
    return this.#record
  }

  get merged(): MergedRecord {
    return mergeRecord(this.#subject, this.#subjectId, this.lines)
  }

  /** Writes the record as `change` leaves it, unless that breaks its schema. `at` may be any clock's. */
  write(at: string, change: (before: object | undefined) => object | undefined): void {
    const after = change(this.#record)
    const parsed = after && mergedKinds[this.#subject].schema.safeParse(after)
    if (parsed && !parsed.success) return
    const record = parsed?.data
    const changes = fieldChanges(this.#record, record)
    if (changes.length === 0) return
    const action = this.#record === undefined ? 'created' : record === undefined ? 'deleted' : 'changed'
    this.#append({ at: at as Instant, action, changes })
    this.#record = record
  }

  /** Settles a conflict for one of its sides. */
  settle(at: string, conflict: Conflict, side: number): void {
    const chosen = conflict.sides[side % conflict.sides.length]
    if (chosen === undefined || this.#record === undefined) return
    if (conflict.kind === 'deleted') {
      if (chosen.deletes) this.write(at, () => undefined)
      else this.#append({ at: at as Instant, action: 'changed', changes: [], settles: true })
      return
    }
    const shown = this.merged.fields
    const changes = conflict.fields.map((field) => ({ field, from: shown.get(field) ?? null, to: chosen.values.get(field) ?? null }))
    this.#append({ at: at as Instant, action: 'changed', changes, settles: true })
    this.#record = this.merged.record
  }

  /** What travels. */
  saved(): KnownLine[] {
    return madeBy(this.lines)
  }

  /** Answers how many lines were new. */
  bringIn(at: string, incoming: readonly KnownLine[]): number {
    const merge = recordMerge(this.#subject, this.#subjectId, this.lines, incoming)
    if (merge === undefined) return 0
    this.lines.push(...merge.fresh)
    const { record } = merge.merged
    this.#append({
      at: at as Instant,
      action: this.#record === undefined ? 'created' : record === undefined ? 'deleted' : 'changed',
      changes: fieldChanges(this.#record, record),
      after: [...merge.after],
      exchange: { kind: 'brought-in', from: [...merge.from] },
    })
    this.#record = record
    return merge.fresh.length
  }

  #append(line: Pick<AuditEntry, 'at' | 'action' | 'changes'> & Partial<AuditEntry>): void {
    const last = this.#own.at(-1)
    const previous = this.#head.hash
    const entry = chained(this.#head, {
      by: this.name,
      subject: this.#subject,
      subjectId: this.#subjectId,
      about: this.#subjectId,
      ...(last && { after: [last.hash] }),
      ...line,
    })
    this.#head = { seq: entry.seq, hash: entry.hash }
    this.#own.push({ ...entry, previous })
    this.lines.push({ ...entry, previous })
  }
}
