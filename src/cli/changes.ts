/** `changes`: what the register of a backup has for a colleague, as one file. */
import { parseArgs } from 'node:util'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import { writeChangesFile } from '#core/merging/changes-file.ts'
import { packChanges } from '#platform/changes-package.ts'
import { isRecipient } from '#platform/sealing.ts'
import { saveChanges } from '#store/commands/changes.ts'
import { readEvidenceOf, readSeqBefore, readSeqOfLastFile } from '#store/known-lines.ts'
import type { Store } from '#store/store.ts'
import { keptPath } from './kept-register.ts'
import { openRegister, saveRegister } from './register-in-memory.ts'
import { freePath, writeWhole } from './whole-file.ts'

const text = { type: 'string' } as const
const options = { for: text, since: text, to: text, evidence: { type: 'boolean', default: false }, out: text, keep: text, force: { type: 'boolean', default: false } } as const

/**
 * Whole histories of the records that changed since `--since`; without it of all. What stands in the register and in no line of its trail must be
 * written down first, and once only: then the register that knows of it has to be kept.
 */
export async function runChanges(): Promise<void> {
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const [backup, ...more] = positionals
  if (backup === undefined || more.length > 0) throw new Error('changes are those of one register: changes BACKUP.zip --out FILE')
  const { for: colleague = '', to } = values
  if (to !== undefined && !isRecipient(to)) throw new Error(`--to ${to} is no public key: it begins with "age1" and has 62 characters`)
  const path = await freePath({ out: values.out, force: values.force }, [backup])
  const kept = await keptPath(values, [backup, path])
  const register = await openRegister(backup)
  const { store } = register
  const file = await saveChanges(store, { colleague, afterSeq: await firstSeq(store, values.since, colleague) })
  if (kept === undefined && (await store.db.audit.count()) > register.register.audit.length) {
    throw new Error(
      `${backup} holds records that its audit trail does not tell of; they were written down for this file. Say with --keep NEW.zip where the register that knows of it goes`,
    )
  }
  const evidence = values.evidence ? await readEvidenceOf(store.db, file.lines) : new Map<string, Blob>()
  const { blob } = await packChanges({ text: writeChangesFile(file), evidence }, store.clock.now(), to)
  // The register first: what left must never be unknown to it.
  const saved = kept === undefined ? null : await saveRegister(register, kept)
  await writeWhole(path, (sink) => blob.stream().pipeTo(sink))
  const records = new Set(file.lines.map(({ subject, subjectId }) => `${subject} ${subjectId}`)).size
  process.stdout.write(
    `${JSON.stringify({ file: path, savedBy: file.savedBy, records, lines: file.lines.length, evidenceFiles: evidence.size, sealed: to !== undefined, saved }, null, 2)}\n`,
  )
}

/** The number of the line after which a change is one; 0: all are. */
async function firstSeq({ db, clock }: Store, since: string | undefined, colleague: string): Promise<number> {
  if (since === undefined) return 0
  if (since === 'last') return readSeqOfLastFile(db, colleague)
  const day = parseIsoDate(since)
  if (day === undefined) throw new Error(`--since "${since}" is no day: write YYYY-MM-DD, such as 2026-11-22, or "last" for the last file that was saved for the same colleague`)
  return readSeqBefore(db, day, clock.timeZone())
}
