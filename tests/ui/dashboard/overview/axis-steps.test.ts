import { expect, it } from 'vitest'
import { axisSteps } from '#ui/dashboard/overview/axis-steps.ts'

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [7, [0, 2, 4, 6, 8]],
  [31, [0, 10, 20, 30, 40]],
  [1234, [0, 500, 1000, 1500]],
])('up to %i', (most, steps) => {
  expect(axisSteps(most)).toEqual(steps)
})
