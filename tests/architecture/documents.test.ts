import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'

const documents = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'tests/**/*.md', 'bench/**/*.md'])
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const topFolders = ['assets', 'bench', 'docs', 'entrypoints', 'fuzz', 'public', 'scripts', 'src', 'tests']

test('every link leads to a file that is there, and to a heading that is in it', () => {
  expect(documents.length).toBeGreaterThan(30)
  expect(
    documents.flatMap((document) => {
      const links = [...proseOf(document).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
      return links.filter(([, path = '', heading]) => !leads(path === '' ? document : join(dirname(document), path), heading)).map(([link]) => `${document}: ${link}`)
    }),
  ).toEqual([])
})

test('every file and folder that is named is there', () => {
  expect(
    documents.flatMap((document) => {
      const names = [...read(document).matchAll(/`([\w@.-]+\/[^`\s]*|[\w-]+\.config\.ts)`/g)].flatMap(([, name = '']) => spelledOut(name))
      return names.filter((name) => topFolders.includes(name.split('/')[0] ?? '') && globSync(name).length === 0).map((name) => `${document}: ${name}`)
    }),
  ).toEqual([])
})

test('every script and every command of the command line that is named is there', () => {
  expect(
    documents.flatMap((document) => {
      const run = [...read(document).matchAll(/\bnpm run (?:-s )?([a-z][\w:]*)/g)].filter(([, name = '']) => !(name in scripts))
      const told = [...read(document).matchAll(/\brun -s daylight -- ([a-z-]+)/g)].filter(([, name = '']) => !(name in commands))
      return [...run, ...told].map(([words]) => `${document}: ${words}`)
    }),
  ).toEqual([])
})

test('every page of the documentation is reached from the README', () => {
  const reached = new Set<string>()
  const follow = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    if (!existsSync(path)) return
    if (!path.endsWith('.md')) return globSync(join(path, '*.md')).forEach(follow)
    for (const [, to = ''] of proseOf(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)) follow(normalize(join(dirname(path), to)))
  }
  follow('README.md')
  expect(documents.filter((document) => document.startsWith('docs/') && !reached.has(document))).toEqual([])
})

function read(document: string): string {
  return readFileSync(document, 'utf8')
}

/** Without blocks of code. */
function proseOf(document: string): string {
  return read(document).replace(/^```.*?^```/gms, '')
}

function leads(path: string, heading: string | undefined): boolean {
  if (!existsSync(path)) return false
  return heading === undefined || anchorsOf(path).includes(heading)
}

/** As GitHub makes them. */
function anchorsOf(document: string): string[] {
  return [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** "messages/{en,ja}/x.json" is two files; a place to fill in ("<page>") may be anything. */
function spelledOut(name: string): string[] {
  const [whole, choices] = /\{([^}]*)\}/.exec(name) ?? []
  if (whole === undefined || choices === undefined) return [name.replaceAll(/<[^>]*>|…/g, '*')]
  return choices.split(',').flatMap((choice) => spelledOut(name.replace(whole, choice)))
}
