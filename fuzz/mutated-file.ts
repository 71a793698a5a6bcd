/** Files that are almost right: a good one with a few wounds, as fast-check arbitraries, so that a seed repeats a run and a failing file is made smaller. */
import fc from 'fast-check'

/** Texts at which readers of files have failed before: other people's formulas, prototypes, paths, quotes, line ends, marks, numbers. */
const tokens = [
  '"',
  "'",
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '=1+1',
  '@SUM(A1)',
  '__proto__',
  'constructor',
  'prototype',
  '{"__proto__":{"polluted":1}}',
  '../../x',
  'C:\\x',
  '{',
  '}',
  '[',
  ']',
  'null',
  'true',
  '-0',
  '1e999',
  '9007199254740993',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  'https://',
  'javascript:alert(1)',
  '日本',
  '\u{1F600}',
].map((token) => new TextEncoder().encode(token))

type Bytes = Uint8Array<ArrayBuffer>
type Wound = (bytes: Bytes) => Bytes

/** A place in a file, whatever its length. Without bias: fast-check would prefer the beginning and the end. */
const share = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000)
const at = (bytes: Bytes, place: number) => Math.floor(place * bytes.length)

const wound: fc.Arbitrary<Wound> = fc.oneof(
  fc.tuple(share, fc.nat(255)).map(
    ([place, value]): Wound =>
      (bytes) =>
        bytes.with(Math.min(at(bytes, place), Math.max(bytes.length - 1, 0)), value),
  ),
  fc.tuple(share, fc.constantFrom(...tokens)).map(
    ([place, token]): Wound =>
      (bytes) =>
        joined(bytes.slice(0, at(bytes, place)), token, bytes.slice(at(bytes, place))),
  ),
  fc.tuple(share, fc.nat(200)).map(
    ([place, length]): Wound =>
      (bytes) =>
        joined(bytes.slice(0, at(bytes, place)), bytes.slice(at(bytes, place) + length)),
  ),
  fc.tuple(share, share, fc.integer({ min: 1, max: 200 })).map(
    ([from, to, length]): Wound =>
      (bytes) =>
        joined(bytes.slice(0, at(bytes, to)), bytes.slice(at(bytes, from), at(bytes, from) + length), bytes.slice(at(bytes, to))),
  ),
  share.map(
    (place): Wound =>
      (bytes) =>
        bytes.slice(0, at(bytes, place)),
  ),
)

/** One of `seeds` with up to six wounds. */
export function mutatedFile(seeds: readonly Bytes[]): fc.Arbitrary<Bytes> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(wound, { minLength: 1, maxLength: 6 }))
    .map(([seed, wounds]) => wounds.reduce((bytes, apply) => (bytes.length === 0 ? bytes : apply(bytes)), seed))
}

function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}
