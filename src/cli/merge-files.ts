/** Brings files with colleagues' changes into a store one after the other, and tells what each did and what is in conflict then. */
import type { Conflict } from '#core/merging/conflict.ts'
import type { ChangesPlan } from '#store/changes-plan.ts'
import { bringInChanges, planChanges } from '#store/commands/changes.ts'
import { type OpenConflicts, readOpenConflicts } from '#store/known-lines.ts'
import type { Store } from '#store/store.ts'
import { changesFaultWords, readChanges } from './changes-input.ts'
import { readIdentities } from './identities.ts'
import { fileBlob } from './register-file.ts'

/** Throws where a file is refused; what came in before it is then in the store, which must not be saved. `identity`: the path of an age identity, for files that are sealed. */
export async function mergeFiles(store: Store, names: readonly string[], identity: string | undefined) {
  const identities = identity === undefined ? [] : await readIdentities(identity)
  const files: object[] = []
  for (const name of names) {
    const read = await readChanges(await fileBlob(name), identities)
    if ('fault' in read) throw new Error(changesFaultWords(name, read.fault))
    const plan = await planChanges(store, read.file)
    await bringInChanges(store, read.file, read.evidence)
    files.push({ file: name, savedAt: read.file.savedAt, savedBy: read.file.savedBy, ...toldPlan(plan) })
  }
  return { files, conflicts: (await readOpenConflicts(store.db)).flatMap(toldConflicts) }
}

function toldPlan({ fresh, known, records }: ChangesPlan) {
  return { lines: { fresh, known }, records: records.map(({ subject, subjectId, about, from, changes }) => ({ subject, id: subjectId, about, from, changes })) }
}

/** Both sides, the one that shows first, as the dashboard puts them beside each other. */
function toldConflicts({ subject, subjectId, about, conflicts, own }: OpenConflicts) {
  return conflicts.map(({ kind, fields, fault, sides }: Conflict) => ({
    subject,
    id: subjectId,
    about,
    kind,
    fields,
    ...(fault && { fault }),
    sides: sides.map(({ line, values, deletes }) => ({
      by: line.by,
      at: line.at,
      here: own.has(line.hash),
      ...(line.reason && { reason: line.reason }),
      ...(deletes ? { deletes } : { values: Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null])) }),
    })),
  }))
}
