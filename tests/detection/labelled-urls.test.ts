/** Every labelled address must be judged right by the shipped catalogue. The figures: `node bench/recall.ts`. */
import { expect, test } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { measure } from './labelled-urls.ts'

const { tools, hostSets, generalExceptions } = shippedCatalogue
const { positives, negatives, missed, falsePositives } = measure(buildToolIndex(tools.values(), hostSets, generalExceptions))

test('the labelled set is large enough to mean something', () => {
  expect(positives.length).toBeGreaterThanOrEqual(900)
  expect(negatives.length).toBeGreaterThanOrEqual(2300)
  expect(negatives.filter(({ label }) => label.startsWith('hard:')).length).toBeGreaterThanOrEqual(500)
  expect(negatives.filter(({ label }) => label.startsWith('vendor:')).length).toBeGreaterThanOrEqual(350)
})

test('every address at which people open an AI tool is detected', () => {
  expect(missed.map(({ url, label }) => `${url} (${label})`)).toEqual([])
})

test('no other address is taken for an AI tool', () => {
  expect(falsePositives.map(({ url, label, toolId, match }) => `${url} (${label}) → ${toolId} by ${match}`)).toEqual([])
})
