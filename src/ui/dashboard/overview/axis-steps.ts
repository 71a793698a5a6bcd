/** The numbers on an axis: a few round steps from 0 to at least the most there is. */
const roundSteps = [1, 2, 5]

/** At most five steps above 0, whole numbers only: 8 gives 0, 2, 4, 6, 8. */
export function axisSteps(most: number): number[] {
  let power = 1
  for (;;) {
    for (const round of roundSteps) {
      const step = round * power
      const count = Math.max(1, Math.ceil(most / step))
      if (count <= 5) return Array.from({ length: count + 1 }, (_, i) => i * step)
    }
    power *= 10
  }
}
