/** Takes a value only where all places of a certificate that give one agree on it. */
import type { LabelledValue } from '#core/certificate-reading/labelled-values.ts'

/** What was read, and the words of the document that it was read from. */
export interface Proposal<Value = string> {
  value: Value
  words: string
}

/** The one value on which all places agree; undefined where two differ or none is readable. */
export function agreed<Value>(places: readonly LabelledValue[], read: (value: LabelledValue) => Value | undefined): Proposal<Value> | undefined {
  const readings = places.flatMap((place) => {
    const value = read(place)
    return value === undefined ? [] : [{ value, words: place.words }]
  })
  const [first] = readings
  return first && readings.every(({ value }) => comparable(value) === comparable(first.value)) ? first : undefined
}

function comparable(value: unknown): string {
  return JSON.stringify(value).toLowerCase().replaceAll(/\s/g, '')
}
