/** Holds records to their schema: a value that many records share in a field is looked at once, the rules between fields for each record. */
import { z } from 'zod'
import type { PlainRecord } from '#core/export/register-table.ts'
import { isSameValue } from '#core/table-import/record-fields.ts'
import { Remembered } from '#core/table-import/remembered.ts'

export class RecordCheck {
  readonly #schema: z.ZodType
  /** Whether a field takes a value. */
  readonly #fields: ReadonlyMap<string, Remembered<unknown, boolean>>
  /** Those without which no record is right. */
  readonly #required: readonly string[]
  readonly #rulesBetweenFields: z.ZodType

  constructor(schema: z.ZodType) {
    const shape = schema instanceof z.ZodObject ? Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>) : []
    this.#schema = schema
    this.#fields = new Map(shape.map(([field, each]) => [field, new Remembered((value) => staysAsIs(each, value))]))
    this.#required = shape.flatMap(([field, each]) => (staysAsIs(each, undefined) ? [] : field))
    this.#rulesBetweenFields = z.unknown().check(...((schema.def.checks ?? []) as z.core.$ZodCheck<unknown>[]))
  }

  /** The record as it is stored, or what is wrong with it. What is not right field by field is for the schema as a whole to judge. */
  checked(record: PlainRecord): PlainRecord | z.ZodError {
    if (this.#isRightByFields(record) && staysAsIs(this.#rulesBetweenFields, record)) return record
    const read = this.#schema.safeParse(record)
    return read.success ? (read.data as PlainRecord) : read.error
  }

  #isRightByFields(record: PlainRecord): boolean {
    if (this.#fields.size === 0) return false
    for (const field of this.#required) if (record[field] === undefined) return false
    for (const field in record) if (!this.#fields.get(field)?.answerTo(record[field])) return false
    return true
  }
}

export function isWrong(checked: PlainRecord | z.ZodError): checked is z.ZodError {
  return checked instanceof z.ZodError
}

/** True where the schema takes the value and changes nothing in it. */
function staysAsIs(schema: z.ZodType, value: unknown): boolean {
  const read = schema.safeParse(value)
  return read.success && isSameValue(read.data, value)
}
