/** Recognises by its first lines which log a file is; its name does not matter. */
import { guessRoles, looksLikeHeader, productOf } from '#core/log-import/column-roles.ts'
import { allFields, pairValue } from '#core/log-import/field-cutter.ts'
import { fixedShapes, type LogColumn, type LogShape } from '#core/log-import/log-shape.ts'
import { LogTimeReader } from '#core/log-import/log-time.ts'

/** So many lines decide. */
const decidingLines = 200
/** A format must fit this share of them: a log may begin in the middle of a line and hold messages of other kinds. */
const fittingShare = 0.6
const delimiters = ['\t', ',', ';', '|'] as const

/** The shape of the log that begins with `sample`; undefined where no format fits. Throws nothing. */
export function recogniseLog(sample: string): LogShape | 'json-document' | undefined {
  const lines = sample
    .split(/\r\n|\n|\r/)
    .slice(0, decidingLines)
    .filter((line) => line.trim() !== '')
  // The last line of a sample may be cut; a log of one line is whole.
  if (lines.length > 1 && !/[\r\n]$/.test(sample)) lines.pop()
  if (lines.length === 0) return undefined
  return w3cShape(lines) ?? jsonShape(lines) ?? lineShape(lines.filter((line) => !line.startsWith('#')))
}

function lineShape(lines: readonly string[]): LogShape | undefined {
  if (lines.length === 0) return undefined
  const fits = (test: (line: string) => boolean) => lines.filter(test).length >= lines.length * fittingShare
  if (fits((line) => /^\d{9,10}\.\d{1,6} +-?\d+ \S+ \S+\/\d{3} -?\d+ \S+ \S+/.test(line))) return fixedShapes.squid
  if (fits((line) => /\[\d{1,2}\/[A-Za-z]{3}\/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?\] "/.test(line))) return fixedShapes.common
  if (fits((line) => /: query: \S+ \S+ [A-Z]/.test(line))) return fixedShapes.bind
  if (fits((line) => /(?:dnsmasq|pihole-FTL)\[\d+\]: /.test(line))) return fixedShapes.dnsmasq
  if (fits((line) => /unbound\[[\d:]+\] info: \S+ \S+ [A-Z]/.test(line))) return fixedShapes.unbound
  if (fits((line) => pairNames(line).length >= 3)) return pairShape(lines)
  if (fits(isHostLine)) return fixedShapes.hosts
  return delimitedShape(lines)
}

/** W3C extended log file format: "#Fields: date time cs-host …" (https://www.w3.org/TR/WD-logfile). */
function w3cShape(lines: readonly string[]): LogShape | undefined {
  const fields = lines.find((line) => line.startsWith('#Fields:'))
  return fields === undefined ? undefined : { format: 'w3c', layout: 'w3c', delimiter: w3cDelimiter(fields), columns: w3cColumns(fields) }
}

/** The columns that a "#Fields:" line names. */
export function w3cColumns(line: string): LogColumn[] {
  return guessRoles(
    line
      .slice('#Fields:'.length)
      .trim()
      .split(/[ \t]+/),
  )
}

function w3cDelimiter(line: string): string {
  return line.slice('#Fields:'.length).trim().includes('\t') ? '\t' : ' '
}

function jsonShape(lines: readonly string[]): LogShape | 'json-document' | undefined {
  const first = lines[0]?.trim().replace('\uFEFF', '') ?? ''
  if (!first.startsWith('{') && first !== '[' && !first.startsWith('[{')) return undefined
  const objects = lines.map(objectIn).filter((object) => object !== undefined)
  if (objects.length < lines.length * fittingShare || (objects.length === 1 && Array.isArray(objects[0]?.['data']))) return 'json-document'
  const columns = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return { format: productOf(columns) ?? 'json', layout: 'json', columns: guessRoles(columns) }
}

/** The object on a line; undefined where there is none. */
export function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The name under which the preview shows the text before the first "key=value": NSS feeds begin with the time. */
export const lineBeginning = '^'

function pairShape(lines: readonly string[]): LogShape {
  const keys = [...new Set(lines.flatMap(pairNames))]
  const guessed = guessRoles(keys)
  const time = new LogTimeReader('day-first', 40_000)
  const beginsWithTime = lines.filter((line) => time.read(line)).length >= lines.length * fittingShare
  const hasTime = guessed.some(({ role }) => role === 'time' || role === 'date')
  const columns = beginsWithTime && !hasTime ? [{ name: lineBeginning, role: 'time' as const }, ...guessed] : guessed
  const isZscaler = lines.some((line) => pairValue(line, 'urlcategory') !== undefined || line.includes('Zscaler'))
  return { format: productOf(keys) ?? (isZscaler ? 'zscaler' : 'fields'), layout: 'fields', columns }
}

/** The names of the pairs on a line: "reason=Allowed", "|request=…". */
function pairNames(line: string): string[] {
  return [...line.matchAll(/(?:^|[\s|,])([A-Za-z_][\w.-]*)=/g)].map((match) => match[1] ?? '')
}

/** A host or an address alone, or a number and a host as `uniq -c` writes them. */
function isHostLine(line: string): boolean {
  return /^\s*(?:\d+\s+)?(?:https?:\/\/)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?(?::\d+)?(?:[/?#]\S*)?\s*$/u.test(line)
}

function delimitedShape(lines: readonly string[]): LogShape | undefined {
  const delimiter = delimiterOf(lines)
  const [first = '', ...others] = lines
  const fields = allFields(first, delimiter ?? ',').map((field) => field.replace('\uFEFF', ''))
  if (delimiter === undefined && !looksLikeHeader(fields)) return undefined
  const table = { layout: 'delimited' as const, delimiter: delimiter ?? ',' }
  const rows = others.map((line) => allFields(line, table.delimiter))
  if (!hasTimeIn(fields) && !fields.some(isNamedHost)) {
    // Where neither names nor values tell a host, a person has to.
    return { ...table, format: productOf(fields) ?? 'table', hasHeader: true, columns: withContent(guessRoles(fields), rows) }
  }
  const known = knownWithoutHeader(fields, table.delimiter)
  const columns = withContent(
    fields.map((_, at) => ({ name: String(at + 1) })),
    [fields, ...rows],
  )
  return known ?? { ...table, format: 'table', columns }
}

/** The character that cuts the lines into the same number of fields, two at least. */
function delimiterOf(lines: readonly string[]): string | undefined {
  const counts = delimiters.map((delimiter) => {
    const fields = lines.slice(0, 20).map((line) => allFields(line, delimiter).length)
    const usual = fields.toSorted((a, b) => a - b)[Math.floor(fields.length / 2)] ?? 0
    return { delimiter, usual, share: fields.filter((count) => count === usual).length / fields.length }
  })
  const [best] = counts.filter(({ usual, share }) => usual > 1 && share >= fittingShare).sort((a, b) => b.share - a.share || b.usual - a.usual)
  return best?.delimiter
}

function hasTimeIn(fields: readonly string[]): boolean {
  const time = new LogTimeReader('day-first', 40_000)
  return fields.some((field) => field.length >= 8 && time.read(field))
}

function knownWithoutHeader(fields: readonly string[], delimiter: string): LogShape | undefined {
  const [time = '', , third = ''] = fields
  const rest = (columns: readonly LogColumn[]) => [...columns, ...fields.slice(columns.length).map((_, i) => ({ name: String(columns.length + i + 1) }))]
  if (/^[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} [\d:]{8} \d{4}$/.test(time) && /^[A-Z_]{2,12}$/.test(third) && fields.length >= 10) {
    return { ...fixedShapes.zscaler, delimiter, columns: rest(fixedShapes.zscaler.columns) }
  }
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) && /^\d+ \([A-Z0-9]+\)$/.test(fields[6] ?? '')) {
    return { ...fixedShapes.umbrella, delimiter, columns: rest(fixedShapes.umbrella.columns) }
  }
  return undefined
}

/** What no name tells, by the values: the time is the first column that reads as one, the address or host the column where most values are one. */
function withContent(columns: readonly LogColumn[], rows: readonly (readonly string[])[]): LogColumn[] {
  const time = new LogTimeReader('day-first', 40_000)
  const holds = (at: number, test: (field: string) => boolean) =>
    columns[at]?.role === undefined && rows.length > 0 && rows.filter((row) => test(row[at] ?? '')).length >= rows.length * fittingShare
  const places = columns.map((_, at) => at)
  const hasTime = columns.some(({ role }) => role === 'time' || role === 'date')
  const timeAt = hasTime ? undefined : places.find((at) => holds(at, (field) => field.length >= 8 && time.read(field)))
  const addressAt = hasPlaceIn(columns) ? undefined : (places.find((at) => holds(at, (field) => field.includes('://'))) ?? places.find((at) => holds(at, isNamedHost)))
  return columns.map(({ name, role }, at) => ({ name, role: at === timeAt ? 'time' : at === addressAt ? 'address' : role }))
}

function hasPlaceIn(columns: readonly LogColumn[]): boolean {
  return columns.some(({ role }) => role === 'address' || role === 'host' || role === 'app')
}

/** A host that ends in letters: no number, time or IP address. */
function isNamedHost(field: string): boolean {
  return isHostLine(field) && /\.\p{L}{2,}\.?(?:[:/?#]|$)/u.test(field.trim())
}
