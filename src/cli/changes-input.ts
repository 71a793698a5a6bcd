/** Files with a colleague's changes on disk: plain, with evidence, or sealed. */
import { basename } from 'node:path'
import { type ChangesFault, type ChangesFile, readChangesFile } from '#core/merging/changes-file.ts'
import { type PackageFault, unpackChanges } from '#platform/changes-package.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

export type ReadChanges = { file: ChangesFile; evidence: ReadonlyMap<string, Blob> } | { fault: ChangesFault | PackageFault }

/** Opens the file, holds evidence against its hashes, and checks every line. */
export async function readChanges(file: Blob, identities: readonly string[]): Promise<ReadChanges> {
  const unpacked = await unpackChanges(file, identities)
  if ('fault' in unpacked) return unpacked
  const read = readChangesFile(unpacked.text)
  return 'fault' in read ? read : { file: read.file, evidence: unpacked.evidence }
}

/** Why the file is refused and what to do, in the words of the dashboard. */
export function changesFaultWords(path: string, fault: ChangesFault | PackageFault): string {
  const { kind, detail = '' } = fault
  return `${basename(path)} is refused. ${translatorFor('en').t(`changes.fault.${kind}`, { detail, line: ('line' in fault && fault.line) || 0 })}`
}
