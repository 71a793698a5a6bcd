/** Two colleagues changed the same thing without knowing of each other: what each of them wrote, until a person settles it. */

import type { KnownLine } from '#core/merging/line-graph.ts'
import type { Fields } from '#core/merging/record-of-fields.ts'

export interface ConflictSide {
  /** The last line of this side. */
  line: KnownLine
  /** What this side says of the conflict's fields; a field that it leaves empty is missing. */
  values: Fields
  /** This side deleted the record. */
  deletes: boolean
}

export interface Conflict {
  /** `differs`: the same field, two values. `deleted`: one deleted what the other changed. `breaks-rule`: each change is fine, both together are not. */
  kind: 'differs' | 'deleted' | 'breaks-rule'
  /** In the order of their names; empty for `deleted`. */
  fields: readonly string[]
  /** At least two, the one that shows for now first. The one with the later time shows: the clock decides what is shown, never what is kept. */
  sides: readonly ConflictSide[]
  /** Of `breaks-rule`: the rule, as "expiresOn: expiry-before-issue". */
  fault?: string
}
