/**
 * `npm run fuzz -- --seed 1 --count 100000 [--only csv]`: reads that many mutated files, shared out evenly among the readers. Prints one line per reader and exits 1 when one
 * throws, hangs, loses a row or touches a prototype. Each reader runs in a thread of its own, so that one that never comes back is seen too.
 */
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { FuzzOutcome } from './fuzz-run.ts'
import { fuzzRun } from './fuzz-run.ts'
import { fuzzTargets } from './targets.ts'

/** No file keeps a reader busy for longer than this, not even with its slowest. */
const hungAfterMs = 60_000

interface Job {
  target: string
  seed: number
  count: number
  /** One number that counts the files begun. */
  begun: SharedArrayBuffer
}

if (isMainThread) await runAll()
else await runOne(workerData as Job)

async function runAll(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100000' }, only: { type: 'string' } } })
  const targets = fuzzTargets.filter(({ name }) => values.only === undefined || name === values.only)
  const count = Math.ceil(Number(values.count) / targets.length)
  let files = 0
  for (const { name } of targets) {
    const outcome = await inThread({ target: name, seed: Number(values.seed), count, begun: new SharedArrayBuffer(4) })
    files += outcome.files
    console.log(lineOf(outcome))
    if (outcome.fault !== undefined) process.exitCode = 1
  }
  console.log(`${files} files, seed ${values.seed}`)
}

function inThread(job: Job): Promise<FuzzOutcome> {
  const begun = new Int32Array(job.begun)
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: job })
    let last = -1
    const watch = setInterval(() => {
      const now = begun[0] ?? 0
      if (now === last) {
        clearInterval(watch)
        thread.terminate()
        resolve({ target: job.target, files: now, refused: 0, accepted: 0, rejected: 0, slowestMs: hungAfterMs, fault: `hung at file ${now}, seed ${job.seed}` })
      }
      last = now
    }, hungAfterMs)
    thread.once('message', (outcome: FuzzOutcome) => {
      clearInterval(watch)
      resolve(outcome)
    })
    thread.once('error', (fault) => {
      clearInterval(watch)
      reject(fault)
    })
  })
}

async function runOne({ target: name, seed, count, begun }: Job): Promise<void> {
  const target = fuzzTargets.find((each) => each.name === name)
  if (target === undefined) throw new Error(`no reader named ${name}`)
  const counter = new Int32Array(begun)
  const onFile = () => Atomics.add(counter, 0, 1)
  parentPort?.postMessage(await fuzzRun(target, { seed, count, onFile }))
}

function lineOf({ target, files, refused, accepted, rejected, slowestMs, fault }: FuzzOutcome): string {
  const counts = `${files} files, ${refused} refused as a whole; of the others ${accepted} rows accepted, ${rejected} rejected; slowest ${Math.round(slowestMs)} ms`
  return fault === undefined ? `${target}: ${counts}` : `${target}: FAILED after ${counts}\n${fault}`
}
