// `npm test`: everything, on a bare machine too. Each suite runs to its end whatever the others say; the last line counts all of them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages, installPrograms, run, say } from './set-up.mjs'

const reports = mkdtempSync(join(tmpdir(), 'daylight-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
const total = { passed: 0, failed: 0 }

installPackages()
installPrograms(['chromium', 'firefox'])

check('format and lint', 'biome', ['ci', '.', '--max-diagnostics=50'])
check('types', 'tsc', ['-p', '.'])
check('core types', 'tsc', ['-p', 'src/core'])
check('unused', 'knip', [])
suite('unit', ['run'])
check('build for Chromium', 'wxt', ['build'])
check('build for Firefox', 'wxt', ['build', '-b', 'firefox'])
suite('built extensions', ['run', '-c', 'vitest.e2e.config.ts', 'tests/build'])
check("Firefox's own linter", 'npm', ['run', '-s', 'lint:firefox'])
suite('Chromium, end to end', ['run', '-c', 'vitest.e2e.config.ts', 'tests/e2e/chromium'])
suite('Firefox, end to end', ['run', '-c', 'vitest.e2e.config.ts', 'tests/e2e/firefox'])

process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

/** A program that says yes or no: one check. */
function check(name, program, parameters) {
  const start = performance.now()
  const result = run(program, parameters)
  count(name, start, result, result.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

/** A Vitest suite: as many checks as it has tests. */
function suite(name, parameters) {
  const report = join(reports, `${name}.json`)
  const start = performance.now()
  const result = run('vitest', [...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  count(name, start, result, counted(report, result.status))
}

/** In a suite that fails, a test that never ran, because its browser did not start or its file did not load, has failed too. In one that passes it was skipped, for a reason that it names. */
function counted(report, status) {
  try {
    const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'))
    const others = numTotalTests - numPassedTests
    return status === 0 ? { passed: numPassedTests, failed: 0, skipped: others } : { passed: numPassedTests, failed: Math.max(others, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function count(name, start, { stdout, stderr, error }, { passed, failed, skipped = 0 }) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  say(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(24)} ${String(passed).padStart(4)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}  (${seconds} s)`)
  total.passed += passed
  total.failed += failed
  if (failed > 0) console.log(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`)
}
