/** What every command that brings something into a register shares: `--into` names it, `--out` the backup in which it goes on. */
import { type OpenRegister, openRegister, type SavedRegister, saveRegister } from './register-in-memory.ts'
import { freePath } from './whole-file.ts'

export const intoOptions = { into: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean', default: false } } as const

export interface IntoValues {
  into?: string | undefined
  out?: string | undefined
  force: boolean
}

/**
 * Lets `change` act on the register and saves it where `change` answers `isKept`. The target is asked for before anything is read, and nothing is written when anything is thrown.
 * `inputs`: other files that are read.
 */
export async function changeRegister<Answer>(
  { into, ...target }: IntoValues,
  inputs: readonly string[],
  change: (register: OpenRegister) => Promise<{ answer: Answer; isKept: boolean }>,
): Promise<{ answer: Answer; saved: SavedRegister | null }> {
  if (into === undefined) throw new Error('--into BACKUP.zip is missing: say which register is meant')
  const path = await freePath(target, [into, ...inputs])
  const register = await openRegister(into)
  const { answer, isKept } = await change(register)
  return { answer, saved: isKept ? await saveRegister(register, path) : null }
}
