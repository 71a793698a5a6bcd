/** Timing that survives a noisy machine: contenders take turns, and medians are compared, never single runs. */

export interface TimingOptions {
  rounds: number
  /** Contenders in `slow` are given only this share of the inputs. */
  slowShare?: number
  slow?: ReadonlySet<string>
}

/** Where results go, so that no engine can leave the work out. */
export const sink = { truthy: 0 }

/** The median time per input of each contender, in microseconds. One round warms up and is not counted. */
export function medianMicroseconds<Name extends string>(
  contenders: Record<Name, (input: string) => unknown>,
  inputs: readonly string[],
  options: TimingOptions,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= options.rounds; round++) {
    for (const name of names) {
      const share = options.slow?.has(name) ? inputs.slice(0, Math.ceil(inputs.length * (options.slowShare ?? 1))) : inputs
      const microseconds = timePerInput(contenders[name], share)
      if (round > 0) samples[name].push(microseconds)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])])) as Record<Name, number>
}

/** "1.85" from two times. */
export function ratio(time: number, base: number): string {
  return (time / base).toFixed(2)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function timePerInput(work: (input: string) => unknown, inputs: readonly string[]): number {
  const started = performance.now()
  for (const input of inputs) if (work(input)) sink.truthy++
  return ((performance.now() - started) * 1000) / inputs.length
}
