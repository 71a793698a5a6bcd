import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Each breaks one rule; the word is in the message that must come. */
const violations = [
  {
    file: 'src/core/planted/reads-store.ts',
    code: "import { flagTool } from '#store/commands/flags.ts'\nexport const planted = flagTool\n",
    rule: 'noRestrictedImports',
    says: 'pure',
  },
  { file: 'src/core/planted/reads-browser.ts', code: "import { browser } from 'wxt/browser'\nexport const planted = browser\n", rule: 'noRestrictedImports', says: 'pure' },
  { file: 'src/core/planted/asks-clock.ts', code: 'export const planted = () => new Date()\n', rule: 'noRestrictedGlobals', says: 'clock is an argument' },
  {
    file: 'src/core/planted/climbs.ts',
    code: "import { x } from '../elsewhere/x.ts'\nexport const planted = x\n",
    rule: 'noRestrictedImports',
    says: 'relative paths hide the layer',
  },
  { file: 'src/catalogue/planted-store.ts', code: "import { readFacts } from '#store/queries.ts'\nexport const planted = readFacts\n", rule: 'noRestrictedImports', says: 'data' },
  { file: 'src/store/planted-page.ts', code: "import { x } from '#ui/a/b/x.ts'\nexport const planted = x\n", rule: 'noRestrictedImports', says: 'dexie only' },
  { file: 'src/platform/planted-store.ts', code: "import { x } from '#store/commands/x.ts'\nexport const planted = x\n", rule: 'noRestrictedImports', says: 'one outside thing' },
  { file: 'src/ui/planted-catalogue.ts', code: "import { x } from '#catalogue/x.ts'\nexport const planted = x\n", rule: 'noRestrictedImports', says: 'queries' },
  {
    file: 'src/ui/components/planted-store.ts',
    code: "import { x } from '#store/commands/x.ts'\nexport const planted = x\n",
    rule: 'noRestrictedImports',
    says: 'no store access',
  },
  { file: 'src/cli/planted-browser.ts', code: "import { x } from '#platform/x.ts'\nexport const planted = x\n", rule: 'noRestrictedImports', says: 'pure core' },
  { file: 'src/core/planted/cycle-a.ts', code: "import { b } from '#core/planted/cycle-b.ts'\nexport const a = () => b\n", rule: 'noImportCycles', says: 'cycle' },
  { file: 'src/core/planted/cycle-b.ts', code: "import { a } from '#core/planted/cycle-a.ts'\nexport const b = () => a\n", rule: 'noImportCycles', says: 'cycle' },
]

const copy = mkdtempSync(join(tmpdir(), 'daylight-planted-'))
const bin = resolve('node_modules/.bin')

beforeAll(() => {
  for (const path of [
    'biome.json',
    'knip.json',
    'package.json',
    'tsconfig.json',
    'src',
    'entrypoints',
    'scripts',
    'tests',
    'wxt.config.ts',
    'vitest.config.ts',
    'vitest.e2e.config.ts',
  ]) {
    cpSync(path, join(copy, path), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  for (const { file, code } of violations) plant(file, code)
})

afterAll(() => rmSync(copy, { recursive: true }))

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), code)
}

/** What a tool says about the copy; it must find fault. */
function complaints(tool: string, ...parameters: string[]): string {
  try {
    execFileSync(join(bin, tool), parameters, { cwd: copy, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 })
  } catch (fault) {
    const { stdout, stderr } = fault as { stdout: string; stderr: string }
    return stdout + stderr
  }
  throw new Error(`${tool} found no fault`)
}

describe('Biome rejects', () => {
  test.each(violations)('$file', ({ file, rule, says }) => {
    const said = complaints('biome', 'lint', file)
    expect(said).toContain(rule)
    expect(said).toContain(says)
  })
})

test('the compiler knows no document in the core', () => {
  plant('src/core/planted/uses-page.ts', 'export const planted = () => document.title\n')
  expect(complaints('tsc', '-p', 'src/core')).toMatch(/uses-page\.ts.*document/s)
})

test('knip finds an export that nobody uses', () => {
  plant('src/platform/catch-up-alarm.ts', 'export function onCatchUpDue(): void {}\nexport async function catchUpSoon(): Promise<void> {}\nexport const plantedAndForgotten = 1\n')
  expect(complaints('knip')).toMatch(/plantedAndForgotten/)
}, 30_000)
