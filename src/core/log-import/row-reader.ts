/** Reads one line of a log into the few values that count, and forgets the rest of it: users, addresses of computers, and what they asked for. */
import { cutBlanks, cutDelimited, pairValue } from '#core/log-import/field-cutter.ts'
import type { Rejection } from '#core/log-import/log-fault.ts'
import type { ColumnRole, LogColumn, LogShape } from '#core/log-import/log-shape.ts'
import { lineBeginning, objectIn, w3cColumns } from '#core/log-import/recognise-log.ts'

/** The values of the line being read; an empty text where it has none. The next line is read into the same. */
export type LogRow = Record<ColumnRole, string>

/** row: it is one. beside: a line that is no request, such as an answer or a comment. open: a quoted field goes on in the next line. */
type RowOutcome = 'row' | 'beside' | 'open' | Rejection

export type ReadRow = (line: string, row: LogRow) => RowOutcome

/** No time at the beginning of a line is longer. Characters. */
const beginning = 48

export function emptyRow(): LogRow {
  return { address: '', host: '', app: '', time: '', date: '', count: '', outcome: '' }
}

/** When: the time, behind the date where that stands apart. */
export function timeText({ date, time }: LogRow): string {
  if (date === '') return time
  return time === '' ? date : `${date} ${time}`
}

/** What reads the lines of a log of this shape. */
export function rowReader(shape: LogShape): ReadRow {
  switch (shape.layout) {
    case 'spaces':
      return cut(shape.columns, cutBlanks)
    case 'delimited':
      return delimited(shape.columns, shape.delimiter ?? ',')
    case 'w3c':
      return w3c(shape)
    case 'fields':
      return pairs(shape.columns)
    case 'json':
      return json(shape.columns)
    case 'common':
      return common
    case 'bind':
      return bind
    case 'dnsmasq':
      return dnsmasq
    case 'unbound':
      return unbound
    case 'hosts':
      return hosts
  }
}

function rolesOf(columns: readonly LogColumn[]): { wanted: number[]; roles: ColumnRole[] } {
  const wanted = columns.flatMap(({ role }, at) => (role ? [at] : []))
  return { wanted, roles: wanted.map((at) => columns[at]?.role as ColumnRole) }
}

function fill(row: LogRow, roles: readonly ColumnRole[], values: readonly string[]): void {
  for (let i = 0; i < roles.length; i++) row[roles[i] as ColumnRole] = values[i] ?? ''
}

function cut(columns: readonly LogColumn[], cutter: (line: string, wanted: readonly number[], into: string[]) => number): ReadRow {
  const { wanted, roles } = rolesOf(columns)
  const values: string[] = []
  return (line, row) => {
    if (cutter(line, wanted, values) < wanted.length) return 'not-in-format'
    fill(row, roles, values)
    return 'row'
  }
}

function delimited(columns: readonly LogColumn[], delimiter: string): ReadRow {
  const { wanted, roles } = rolesOf(columns)
  const values: string[] = []
  const needed = (wanted.at(-1) ?? 0) + 1
  return (line, row) => {
    const reached = cutDelimited(line, delimiter, wanted, values)
    if (reached === 'open') return 'open'
    if (reached < needed) return 'not-in-format'
    fill(row, roles, values)
    return 'row'
  }
}

/** A "#Fields:" line in the middle says that the columns change from there; a person's choice holds for the columns that were there first. */
function w3c(shape: LogShape): ReadRow {
  let read = delimited(shape.columns, shape.delimiter ?? ' ')
  let names = shape.columns.map(({ name }) => name).join(' ')
  return (line, row) => {
    if (!line.startsWith('#')) return read(line, row)
    if (line.startsWith('#Fields:')) {
      const columns = w3cColumns(line)
      const found = columns.map(({ name }) => name).join(' ')
      if (found !== names) read = delimited(columns, shape.delimiter ?? ' ')
      names = found
    }
    return 'beside'
  }
}

function pairs(columns: readonly LogColumn[]): ReadRow {
  const wanted = columns.filter(({ role }) => role)
  return (line, row) => {
    let found = 0
    for (const { name, role } of wanted) {
      const value = name === lineBeginning ? line.slice(0, beginning) : pairValue(line, name)
      if (value !== undefined) found += 1
      row[role as ColumnRole] = value ?? ''
    }
    return found === 0 ? 'not-in-format' : 'row'
  }
}

function json(columns: readonly LogColumn[]): ReadRow {
  const wanted = columns.filter(({ role }) => role)
  return (line, row) => {
    const object = objectIn(line)
    if (object === undefined) return 'not-in-format'
    for (const { name, role } of wanted) row[role as ColumnRole] = Object.hasOwn(object, name) ? textOf(object[name]) : ''
    return 'row'
  }
}

/** Lists, such as the domains of an application, by their members. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join(' ')
  return typeof value === 'number' ? String(value) : ''
}

/** `… [10/Oct/2026:13:55:36 -0700] "GET http://chatgpt.com/ HTTP/1.1" 200 2326 "referer" "agent" TCP_MISS:HIER_DIRECT` */
const common: ReadRow = (line, row) => {
  const open = line.indexOf('[')
  const close = line.indexOf('] "', open)
  const blank = line.indexOf(' ', close + 3)
  if (open === -1 || close === -1 || blank === -1) return 'not-in-format'
  const end = line.indexOf(' ', blank + 1)
  const quote = line.indexOf('"', blank + 1)
  row.time = line.slice(open + 1, close)
  row.address = line.slice(blank + 1, end === -1 || (quote !== -1 && quote < end) ? (quote === -1 ? line.length : quote) : end)
  row.outcome = line.includes('DENIED', end) ? 'DENIED' : ''
  // What a server was asked for by its path alone: the log of a web server, not of a proxy.
  return row.address.startsWith('/') ? 'no-host' : 'row'
}

/** `22-Nov-2026 09:30:15.123 client @0x7f 10.0.0.5#53124 (chatgpt.com): query: chatgpt.com IN A +E(0)K (10.0.0.1)` */
const bind: ReadRow = (line, row) => {
  const found = line.lastIndexOf(': query: ')
  return found === -1 ? 'beside' : asked(line, row, found + 9, line.indexOf(' ', found + 9))
}

/** `Nov 22 09:30:15 dnsmasq[123]: query[A] chatgpt.com from 10.0.0.5` */
const dnsmasq: ReadRow = (line, row) => {
  const found = line.indexOf('query[')
  if (found === -1) return 'beside'
  const start = line.indexOf('] ', found) + 2
  return asked(line, row, start, line.indexOf(' from ', start))
}

/** `[1700000000] unbound[123:0] info: 10.0.0.5 chatgpt.com. A IN`: names end in a dot, which tells them from other messages. */
const unbound: ReadRow = (line, row) => {
  const client = line.indexOf('] info: ')
  const start = line.indexOf(' ', client + 8) + 1
  const end = line.indexOf('. ', start)
  return client === -1 || start === 0 || end === -1 ? 'beside' : asked(line, row, start, end)
}

/** The name that was asked for, and the line's beginning, where the time stands. */
function asked(line: string, row: LogRow, start: number, end: number): RowOutcome {
  if (end < start) return 'not-in-format'
  row.time = line.slice(0, beginning)
  row.host = line.slice(start, end)
  return 'row'
}

/** "chatgpt.com", or "12 chatgpt.com". */
const hosts: ReadRow = (line, row) => {
  const text = line.trim()
  const blank = text.lastIndexOf(' ')
  if (text.startsWith('#')) return 'beside'
  row.count = blank === -1 ? '' : text.slice(0, blank).trim()
  row.address = text.slice(blank + 1)
  return 'row'
}
