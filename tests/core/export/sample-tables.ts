/** The sample register joined with the shipped catalogue, for tests of exports; every value in it is invented. */
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { meaningKey } from '#core/export/register-tables.ts'
import type { Cell, Table } from '#core/export/table.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { isMessageKey, translatorFor } from '#ui/i18n/translator.ts'
import { sampleRegister } from '../../sample/register.ts'

export const sampleDay = '2026-11-22' as IsoDate

export function sampleProfiles(changes: Partial<RegisterFacts> = {}) {
  return joinProfiles(shippedCatalogue, { ...sampleRegister(sampleDay), ...changes }, sampleDay)
}

/** English words; a key without words is a fault of the table. */
export function englishWording(key: string): string {
  if (!isMessageKey(key)) throw new Error(`no words for ${key}`)
  return translatorFor('en').t(key)
}

/** The row whose first column is `name`, by column name. */
export function rowOf({ columns, rows }: Table, name: string): Record<string, Cell> {
  const row = rows.find((each) => each[0] === name) ?? []
  return Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']))
}

/** The columns with their meaning in English, in order. */
export function columnsWithMeaning(name: 'inventory' | 'vendors', { columns }: Table): [column: string, meaning: string][] {
  return columns.map((column) => [column, englishWording(meaningKey(name, column))])
}
