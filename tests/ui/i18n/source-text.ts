/** The source as text, for tests that hold messages and code together. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All of the program, without data and messages. */
export const sourceText = ['src/core', 'src/store', 'src/platform', 'src/ui', 'entrypoints'].flatMap(textsIn).join('\n')

/** What the schemas of the core say when an input is wrong, by the ways in which they say it. */
export function schemaFaultCodes(): string[] {
  const ways = [/\bfault\(.*, '([a-z-]+)'\)/g, /\b(?:message|error): '([a-z-]+)'/g, /\.(?:min\(1|regex\(.*), '([a-z-]+)'\)/g]
  const core = textsIn('src/core').join('\n')
  return [...new Set(ways.flatMap((way) => [...core.matchAll(way)].flatMap((match) => match[1] ?? [])))]
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
