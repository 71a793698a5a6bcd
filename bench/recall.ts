/** Prints how the shipped catalogue judges the labelled addresses: `node bench/recall.ts`. */
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { type LabelledUrl, measure } from '../tests/detection/labelled-urls.ts'

const { tools, hostSets, generalExceptions } = shippedCatalogue
const { positives, negatives, missed, falsePositives } = measure(buildToolIndex(tools.values(), hostSets, generalExceptions))

const percent = (share: number) => `${(100 * share).toFixed(2)} %`
const ofKind = (kind: string) => negatives.filter(({ label }) => label.startsWith(`${kind}:`)).length
const distinct = (urls: readonly LabelledUrl[]) => new Set(urls.map(({ label }) => label)).size

console.log(`positives        ${positives.length}, of ${distinct(positives)} names`)
console.log(`recall           ${percent(1 - missed.length / positives.length)} (${missed.length} missed)`)
console.log(`negatives        ${negatives.length}: hard ${ofKind('hard')}, vendor pages ${ofKind('vendor')}, ordinary ${ofKind('ordinary')}, odd forms ${ofKind('form')}`)
console.log(`false positives  ${falsePositives.length}`)
for (const { url, label } of missed) console.log(`missed          ${url} (${label})`)
for (const { url, label, toolId, match } of falsePositives) console.log(`false positive  ${url} (${label}): ${toolId} by ${match}`)
