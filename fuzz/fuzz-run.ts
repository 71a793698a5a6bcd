/** Feeds one reader with mutated files and watches what it does. */
import fc from 'fast-check'
import type { FuzzAnswer, FuzzTarget } from './fuzz-target.ts'
import { mutatedFile } from './mutated-file.ts'

export interface FuzzOutcome {
  target: string
  files: number
  /** Files that were refused as a whole, and rows of the others. */
  refused: number
  accepted: number
  rejected: number
  /** The slowest file, in milliseconds. */
  slowestMs: number
  /** What went wrong, with the seed and path that repeat it. */
  fault?: string
}

/** A mutated file is of a few kilobytes; a reader that takes longer is as good as hung. */
const patienceMs = 5000

/** Reads `count` mutated files. `onFile` is called before each. The same seed makes the same files. */
export async function fuzzRun(target: FuzzTarget, { seed, count, onFile }: { seed: number; count: number; onFile?: () => void }): Promise<FuzzOutcome> {
  const outcome: FuzzOutcome = { target: target.name, files: 0, refused: 0, accepted: 0, rejected: 0, slowestMs: 0 }
  const property = fc.asyncProperty(mutatedFile(await target.seeds()), async (bytes) => {
    onFile?.()
    const started = performance.now()
    const answer = await target.read(bytes)
    const ms = performance.now() - started
    tally(outcome, answer, ms)
    assertSound(answer, ms)
  })
  const details = await fc.check(property, { seed, numRuns: count, endOnFailure: false })
  if (!details.failed) return outcome
  const bytes = details.counterexample?.[0] ?? new Uint8Array()
  return {
    ...outcome,
    fault: `${details.errorInstance}\nseed ${details.seed}, path ${details.counterexamplePath}, file of ${bytes.length} bytes: ${bytes.toBase64().slice(0, 4000)}`,
  }
}

function tally(outcome: FuzzOutcome, answer: FuzzAnswer, ms: number): void {
  outcome.files += 1
  outcome.slowestMs = Math.max(outcome.slowestMs, ms)
  if ('refused' in answer) outcome.refused += 1
  else {
    outcome.accepted += answer.accepted
    outcome.rejected += answer.rejected
  }
}

function assertSound(answer: FuzzAnswer, ms: number): void {
  if ('refused' in answer ? answer.refused === '' : answer.accepted + answer.rejected !== answer.read)
    throw new Error(`rows were lost or no reason given: ${JSON.stringify(answer)}`)
  if (ms > patienceMs) throw new Error(`took ${Math.round(ms)} ms`)
  for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
    const foreign = Object.keys(prototype)
    if (foreign.length > 0) throw new Error(`prototype polluted with ${foreign.join()}`)
  }
}
