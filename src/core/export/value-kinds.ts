/** The kinds of values in a table: how each is written into a cell, and how a cell is read back, whoever wrote it. */
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { CellFault } from '#core/export/cell-fault.ts'
import { type Cell, type CellKind, joined, parted, type Wording } from '#core/export/table.ts'
import { readDay } from '#core/table-import/read-day.ts'

/** What the reader of a cell must know beside its text. */
export interface Reading {
  /** The languages in which the words of a cell are understood. */
  wordings: readonly Wording[]
  /** How the days of the column are written where figures alone leave it open. */
  dateOrder?: DateOrder | undefined
}

/** `text` is not blank, and without white space around it. */
export type CellReader = (text: string, reading: Reading) => unknown

export interface ValueKind<Value> {
  cell: CellKind
  /** true: the cell is the value itself. Tables of a million rows are written and compared without a call per cell. */
  isPlain?: true
  /** The words of each value, where the cell is one of a few words. */
  wordsOf?: (wording: Wording) => ReadonlyMap<unknown, string>
  write: (value: Value, wording: Wording) => Cell
  read: (text: string, reading: Reading) => Value | CellFault
}

export const text: ValueKind<string> = { cell: 'text', isPlain: true, write: (value) => value, read: (cell) => cell }

/** An https address. People write "example.com" and http://: the register keeps https. */
export const webAddress: ValueKind<string> = {
  ...text,
  read: (cell) => (/^https:/i.test(cell) ? cell : /^http:/i.test(cell) ? `https${cell.slice(4)}` : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(cell) ? `https://${cell}` : cell),
}

/** Several texts in one cell. */
export const texts: ValueKind<string[]> = { cell: 'text', write: joined, read: parted }

export const day: ValueKind<IsoDate> = { cell: 'day', isPlain: true, write: (value) => value, read: (cell, { dateOrder }) => parseIsoDate(cell) ?? readDay(cell, dateOrder) }

/** Several days in one cell. */
export const days: ValueKind<IsoDate[]> = {
  cell: 'text',
  write: joined,
  read: (cell, { dateOrder }) => {
    const read = parted(cell).map((each) => readDay(each, dateOrder))
    return read.find((each) => each instanceof CellFault) ?? (read as IsoDate[])
  },
}

export const count: ValueKind<number> = {
  cell: 'number',
  isPlain: true,
  write: (value) => value,
  read: (cell) => (/^\d{1,15}$/.test(cell) ? Number(cell) : new CellFault('count')),
}

/** One of `values`, written in the words under `keyOf(value)` and read back in any language or as the value itself. */
export function word<Value extends string>(values: readonly Value[], keyOf: (value: Value) => string): ValueKind<Value> {
  const valuesByWord = lookup(values, keyOf)
  const wordsByValue = spelling(values, keyOf)
  return {
    cell: 'text',
    wordsOf: wordsByValue,
    write: (value, wording) => wordsByValue(wording).get(value) ?? value,
    read: (cell, { wordings }) => valuesByWord(wordings).get(folded(cell)) ?? new CellFault('word'),
  }
}

/** Any number of `values` in one cell. */
export function words<Value extends string>(values: readonly Value[], keyOf: (value: Value) => string): ValueKind<Value[]> {
  const one = word(values, keyOf)
  return {
    cell: 'text',
    write: (some, wording) => joined(some.map((value) => wording(keyOf(value)))),
    read: (cell, reading) => {
      const read = parted(cell).map((each) => one.read(each, reading))
      return read.find((each) => each instanceof CellFault) ?? (read as Value[])
    },
  }
}

export const yesNo: ValueKind<boolean> = (() => {
  const kind = word(['yes', 'no'], (value) => `word.${value}`)
  return {
    cell: 'text',
    write: (value, wording) => kind.write(value ? 'yes' : 'no', wording),
    read: (cell, reading) => {
      const value = kind.read(cell, reading)
      return value instanceof CellFault ? value : value === 'yes'
    },
  }
})()

/** Width, case and spacing do not matter: "ＡＰＰＲＯＶＥＤ" is "approved", "Under  review" is "under-review". */
export function folded(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()
}

/** The words of each value, asked for once: a table says them many thousand times. */
function spelling<Value extends string>(values: readonly Value[], keyOf: (value: Value) => string): (wording: Wording) => Map<Value, string> {
  const made = new WeakMap<Wording, Map<Value, string>>()
  return (wording) => {
    const known = made.get(wording)
    if (known !== undefined) return known
    const fresh = new Map(values.map((value) => [value, wording(keyOf(value))] as const))
    made.set(wording, fresh)
    return fresh
  }
}

function lookup<Value extends string>(values: readonly Value[], keyOf: (value: Value) => string): (wordings: readonly Wording[]) => Map<string, Value> {
  const made = new WeakMap<readonly Wording[], Map<string, Value>>()
  return (wordings) => {
    const known = made.get(wordings)
    if (known !== undefined) return known
    const named = wordings.flatMap((wording) => values.map((value) => [folded(wording(keyOf(value))), value] as const))
    // The value itself comes last, so that it wins over a word.
    const fresh = new Map([...named, ...values.map((value) => [folded(value), value] as const)])
    made.set(wordings, fresh)
    return fresh
  }
}
