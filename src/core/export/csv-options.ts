/** How a CSV file is written: what separates its fields, whether it says that it is UTF-8, and in which language it speaks. */
import type { FileLanguage } from '#core/export/table.ts'

export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

export interface CsvOptions {
  delimiter: Delimiter
  /** UTF-8 byte order mark: without it Excel reads the file in the system's code page. */
  hasByteOrderMark: boolean
  language: FileLanguage
}

export const usualCsv: CsvOptions = { delimiter: ',', hasByteOrderMark: true, language: 'en' }
