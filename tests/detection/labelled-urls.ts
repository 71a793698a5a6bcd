/** The labelled addresses and what the shipped catalogue makes of them. */
import { readFileSync } from 'node:fs'
import { detectAddress } from '#core/detection/detect-address.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'

export interface LabelledUrl {
  url: string
  /** Of a positive the tool as people know it; of a negative why it does not count. */
  label: string
}

export interface Measurement {
  positives: readonly LabelledUrl[]
  negatives: readonly LabelledUrl[]
  /** Positives that were not detected. */
  missed: LabelledUrl[]
  /** Negatives that were detected. */
  falsePositives: (LabelledUrl & { toolId: string; match: string })[]
}

export function measure(index: ToolIndex): Measurement {
  const positives = readLabelled('positives.tsv')
  const negatives = readLabelled('negatives.tsv')
  return {
    positives,
    negatives,
    missed: positives.filter(({ url }) => detectAddress(index, url) === undefined),
    falsePositives: negatives.flatMap((negative) => {
      const detection = detectAddress(index, negative.url)
      return detection ? [{ ...negative, ...detection }] : []
    }),
  }
}

function readLabelled(file: string): LabelledUrl[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [url = '', label = ''] = line.split('\t')
      return { url, label }
    })
}
