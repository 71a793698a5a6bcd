/** The secret halves of age keys, from a file that age-keygen wrote. */
import { readFile } from 'node:fs/promises'

/** Throws where the file cannot be opened or holds none. */
export async function readIdentities(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be opened: there is no such file, or it may not be read`)
  })
  const identities = text.match(/^AGE-SECRET-KEY-1[0-9A-Z]+$/gm)
  if (identities === null) throw new Error(`${path} holds no identity: a line that begins with "AGE-SECRET-KEY-1"`)
  return identities
}
