/** Tells for which page a dropped file is, by its first and last bytes, whatever it is called. What is wrong with it that page says. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { isGzip } from '#core/log-import/log-decoder.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import { sampleLog } from '#core/log-import/read-log.ts'
import { recogniseTable } from '#core/table-import/recognise-table.ts'
import { readCsv } from '#platform/csv-reading.ts'

export type FileKind = 'table' | 'log' | 'backup' | 'pack' | 'changes' | 'colleague' | 'pdf'

/** A heading row and some rows; of an archive, the names of some ten thousand files. */
const lookedAt = { start: 128 * 1024, end: 1024 * 1024 }

/** A file that is none of them is taken for a table: that page says what can be read. */
export async function fileKind(file: File, today: IsoDate): Promise<FileKind> {
  const start = new Uint8Array(await file.slice(0, lookedAt.start).arrayBuffer())
  const text = latin(start)
  if (text.startsWith('PK')) return archiveKind(latin(new Uint8Array(await file.slice(-lookedAt.end).arrayBuffer())))
  if (text.startsWith('age-encryption.org/')) return sealedKind(file.name, text)
  if (text.startsWith('%PDF-')) return 'pdf'
  if (isGzip(start)) return 'log'
  if (/^[\s\uFEFF]*\{[^{}]*"format"\s*:\s*"daylight-changes"/.test(text)) return 'changes'
  return textKind(start, today)
}

/** By the names in the list of files at the end of a ZIP. */
function archiveKind(end: string): FileKind {
  if (end.includes('manifest.sig')) return 'pack'
  if (end.includes('changes.json')) return 'changes'
  return end.includes('manifest.json') ? 'backup' : 'table'
}

/** A passphrase locks backups alone. What is sealed for a key does not tell what it holds: only the name that it was saved under does. */
function sealedKind(name: string, start: string): FileKind {
  if (start.includes('\n-> scrypt ')) return 'backup'
  return /\.(?:json|zip)(?: ?\(\d+\))?\.age$|changes/i.test(name) ? 'changes' : 'colleague'
}

/** Own formats of proxies and resolvers first; then a table by its headings; then any list that tells hosts. */
async function textKind(start: Uint8Array, today: IsoDate): Promise<FileKind> {
  const format = await logFormat(start, today)
  if (format !== undefined && format !== 'table' && format !== 'hosts') return 'log'
  const rows = readCsv(start)
  if (format === undefined || ('headings' in rows && recogniseTable(rows.headings) !== undefined)) return 'table'
  // Headings without a row: the page of tables says so.
  return format === 'table' && 'unreadable' in rows ? 'table' : 'log'
}

async function logFormat(start: Uint8Array, today: IsoDate) {
  try {
    const { sketch } = await sampleLog(
      (async function* () {
        yield start
      })(),
      today,
    )
    return sketch.shape.format
  } catch (fault) {
    if (fault instanceof UnreadableLogError) return fault.fault === 'json-document' ? 'json' : undefined
    throw fault
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
