/** Brings files with colleagues' changes into a store one after the other, and tells what each did and what is in conflict then. */
import type { ChangesPlan } from '#store/changes-plan.ts'
import { bringInChanges, planChanges } from '#store/commands/changes.ts'
import type { Store } from '#store/store.ts'
import { changesFaultWords, readChanges } from './changes-input.ts'
import { readIdentities } from './identities.ts'
import { fileBlob } from './register-file.ts'
import { toldConflicts } from './told-conflicts.ts'

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
  return { files, conflicts: await toldConflicts(store) }
}

function toldPlan({ fresh, known, records }: ChangesPlan) {
  return { lines: { fresh, known }, records: records.map(({ subject, subjectId, about, from, changes }) => ({ subject, id: subjectId, about, from, changes })) }
}
