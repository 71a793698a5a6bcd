/** Holds records to their schema; values that many rows share are checked once. */
import { z } from 'zod'
import type { PlainRecord, RecordPlace } from '#core/export/register-table.ts'

export class RecordCheck {
  readonly #place: RecordPlace<unknown>
  readonly #answers = new Map<string, Map<unknown, boolean>>()

  constructor(place: RecordPlace<unknown>) {
    this.#place = place
  }

  /** The record as it is stored, or what is wrong with it. */
  checked(record: PlainRecord): PlainRecord | z.ZodError {
    const { schema, shape } = this.#place
    if (shape && Object.keys(shape).every((field) => this.#isRight(field, record[field], shape[field]))) return record
    const read = schema.safeParse(record)
    return read.success ? (read.data as PlainRecord) : read.error
  }

  #isRight(field: string, value: unknown, schema: z.ZodType | undefined): boolean {
    const answers = this.#answers.get(field) ?? new Map<unknown, boolean>()
    this.#answers.set(field, answers)
    const known = answers.get(value)
    if (known !== undefined) return known
    const isRight = schema?.safeParse(value).success ?? false
    answers.set(value, isRight)
    return isRight
  }
}

export function isWrong(checked: PlainRecord | z.ZodError): checked is z.ZodError {
  return checked instanceof z.ZodError
}
