import { describe, expect, it } from 'vitest'
import { fuzzRun } from '../../fuzz/fuzz-run.ts'
import type { FuzzTarget } from '../../fuzz/fuzz-target.ts'
import { fuzzTargets } from '../../fuzz/targets.ts'

const seeds = async () => [new TextEncoder().encode('tool,day\nchatgpt,2026-11-22\n')]
const run = (read: FuzzTarget['read']) => fuzzRun({ name: 'invented', seeds, read }, { seed: 1, count: 200 })

describe('the fuzzer finds a reader that', () => {
  it('throws', async () => {
    const outcome = await run(async (bytes) => {
      if (bytes.includes(0)) throw new Error('a NUL')
      return { refused: 'always' }
    })
    expect(outcome.fault).toContain('a NUL')
  })

  it('loses a row', async () => {
    expect((await run(async () => ({ read: 2, accepted: 1, rejected: 0 }))).fault).toContain('rows were lost')
  })

  it('touches a prototype', async () => {
    const outcome = await run(async () => {
      Object.defineProperty(Object.prototype, 'polluted', { value: 1, enumerable: true, configurable: true })
      return { refused: 'always' }
    })
    Reflect.deleteProperty(Object.prototype, 'polluted')
    expect(outcome.fault).toContain('polluted')
  })

  it('and lets a sound one pass, with the same files for the same seed', async () => {
    const files: string[] = []
    const read = async (bytes: Uint8Array) => {
      files.push(bytes.join())
      return { refused: 'always' }
    }
    expect(await run(read)).toMatchObject({ files: 200, refused: 200 })
    await run(read)
    expect(files.slice(0, 200)).toEqual(files.slice(200))
    expect(new Set(files).size).toBeGreaterThan(150)
  })
})

describe.each(fuzzTargets.map((target) => ({ name: target.name, target })))('mutated files of $name', ({ target }) => {
  it('are read or refused, and never anything else', async () => {
    expect(await fuzzRun(target, { seed: 2026, count: 100 })).not.toHaveProperty('fault')
  })
})
