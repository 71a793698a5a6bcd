/** Finds a row by the values of its key fields, one after the other: no text is made of them, and none can be mistaken for another. */

export class KeyedRows<Row extends object> {
  readonly #fresh: () => Row
  readonly #first: Level<Row> = { further: new Map(), rows: new Map() }

  /** `fresh`: what stands for a key that is met for the first time. */
  constructor(fresh: () => Row) {
    this.#fresh = fresh
  }

  rowOf(key: readonly string[]): Row {
    let level = this.#first
    for (let i = 0; i < key.length - 1; i++) level = heldIn(level.further, key[i] ?? '', freshLevel<Row>)
    return heldIn(level.rows, key.at(-1) ?? '', this.#fresh)
  }
}

/** All keys that begin with the same values. */
interface Level<Row> {
  further: Map<string, Level<Row>>
  rows: Map<string, Row>
}

function freshLevel<Row>(): Level<Row> {
  return { further: new Map(), rows: new Map() }
}

/** What stands under `value`; made where nothing does. */
function heldIn<Held>(map: Map<string, Held>, value: string, make: () => Held): Held {
  const held = map.get(value)
  if (held !== undefined) return held
  const made = make()
  map.set(value, made)
  return made
}
