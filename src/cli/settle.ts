/** `settle`: ends a conflict between colleagues in the register of a backup by taking one side. */
import { parseArgs } from 'node:util'
import type { Conflict, ConflictSide } from '#core/merging/conflict.ts'
import { settleConflict } from '#store/commands/settle-conflict.ts'
import { type OpenConflicts, readOpenConflicts } from '#store/known-lines.ts'
import { changeRegister, intoOptions } from './change-register.ts'
import { toldConflicts } from './told-conflicts.ts'

const text = { type: 'string' } as const

/** The answer holds what is in conflict still; the exit code is 1 where anything is. Throws ZodError where the record would break a rule. */
export async function runSettle(): Promise<void> {
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options: { ...intoOptions, take: text, field: text, reason: text }, allowPositionals: true })
  const [subject, id, ...more] = positionals
  if (subject === undefined || id === undefined || more.length > 0)
    throw new Error('say which record, as merge names it: settle vendor acme --take Ken --into BACKUP.zip --out NEW.zip')
  const { take, field, reason } = values
  if (take === undefined) throw new Error('--take is missing: say whose side is taken, by the name ("by") or the time ("at") that merge tells')
  const { answer, saved } = await changeRegister(values, [], async ({ store }) => {
    const open = await readOpenConflicts(store.db)
    const { record, conflict } = theConflict(open, subject, id, field)
    const side = theSide(conflict, take)
    await settleConflict(store, { ...record, conflict, values: conflict.kind === 'deleted' ? (side.deletes ? 'delete' : 'keep') : side.values, ...(reason && { reason }) })
    return { answer: { settled: { subject, id, fields: conflict.fields, by: side.line.by }, conflicts: await toldConflicts(store) }, isKept: true }
  })
  process.stdout.write(`${JSON.stringify({ ...answer, saved }, null, 2)}\n`)
  if (answer.conflicts.length > 0) process.exitCode = 1
}

/** Throws where there is none, and where a record has several and no field tells them apart. */
function theConflict(open: readonly OpenConflicts[], subject: string, id: string, field: string | undefined): { record: OpenConflicts; conflict: Conflict } {
  const record = open.find((each) => each.subject === subject && each.subjectId === id)
  const all = open.map((each) => `${each.subject} "${each.subjectId}"`)
  if (record === undefined) throw new Error(`${subject} "${id}" is not in conflict; ${all.length === 0 ? 'nothing is' : `in conflict: ${all.join(', ')}`}`)
  const fitting = record.conflicts.filter(({ fields }) => field === undefined || fields.includes(field))
  const [conflict, ...more] = fitting
  if (conflict === undefined || more.length > 0) {
    throw new Error(`${subject} "${id}" is in conflict about ${record.conflicts.map(({ fields }) => fields.join(' and ')).join('; ')}: say by --field which is meant`)
  }
  return { record, conflict }
}

function theSide({ sides }: Conflict, take: string): ConflictSide {
  const [side, ...more] = sides.filter(({ line }) => line.by === take || line.at === take)
  if (side === undefined || more.length > 0)
    throw new Error(`--take "${take}": the sides are ${sides.map(({ line }) => `"${line.by}" at ${line.at}`).join(' and ')}; write the name, or the time where names are the same`)
  return side
}
