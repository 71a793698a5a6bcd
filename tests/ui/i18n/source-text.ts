/** The source as text, for tests that hold messages and code together. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All of the program, without data and messages. */
export const sourceText = ['src/core', 'src/store', 'src/platform', 'src/ui', 'entrypoints'].flatMap(textsIn).join('\n')

/** What schemas and forms say when an input is wrong: the message of a Zod check, or what a form finds by itself. */
export function faultCodes(): string[] {
  const places = [
    /\bfault\([^\n]*?, '([a-z-]+)'\)/g,
    /\bfault\([^\n]*?\? '[^']*' : '[^']*', '([a-z-]+)'\)/g,
    /\bmessage: '([a-z-]+)'/g,
    /\berror: '([a-z-]+)'/g,
    /\.min\(1, '([a-z-]+)'\)/g,
    /\.regex\([^\n]*, '([a-z-]+)'\)/g,
    /faults?\w*\([^\n]*'([a-z-]+)'/g,
  ]
  return [...new Set([...places.flatMap((place) => [...sourceText.matchAll(place)].map((match) => match[1] ?? '')), 'too-large', 'invalid'])]
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
