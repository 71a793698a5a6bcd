/** Where the register goes that knows of what left it. */
import { resolve } from 'node:path'
import { freePath } from './whole-file.ts'

/** The path of `--keep`; undefined where it was left out. Throws as `freePath` does, and where it is one of `others`. */
export async function keptPath({ keep, force }: { keep?: string | undefined; force: boolean }, others: readonly string[]): Promise<string | undefined> {
  if (keep === undefined) return undefined
  if (others.some((other) => resolve(other) === resolve(keep))) throw new Error(`--keep ${keep} is another file of this call: give it another name`)
  return freePath({ out: keep, force }, others, '--keep')
}
