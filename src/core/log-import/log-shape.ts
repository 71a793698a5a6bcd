/** What is known of a log before it is read: its format, and which of its columns are read. All others are thrown away line by line. */

export const logFormats = ['squid', 'common', 'zscaler', 'netskope', 'defender', 'umbrella', 'bind', 'dnsmasq', 'unbound', 'w3c', 'table', 'fields', 'json', 'hosts'] as const
export type LogFormat = (typeof logFormats)[number]

/** How a line is cut. */
type LogLayout = 'spaces' | 'common' | 'delimited' | 'w3c' | 'fields' | 'json' | 'bind' | 'dnsmasq' | 'unbound' | 'hosts'

/**
 * What a column is read for. address: the whole address, cut to the tool at once. host: read where there is no address. app: the name of an application, read
 * where there is neither. date: the day, where the time stands apart. count: how many requests a line stands for. outcome: whether it was blocked.
 */
export const columnRoles = ['address', 'host', 'app', 'time', 'date', 'count', 'outcome'] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface LogColumn {
  /** As the log calls it; the number of the column where it has no name. */
  name: string
  /** undefined: thrown away. */
  role?: ColumnRole | undefined
}

/** Plain data: it goes to the worker as it is. */
export interface LogShape {
  format: LogFormat
  layout: LogLayout
  columns: readonly LogColumn[]
  delimiter?: string
  /** true: the first line names the columns. */
  hasHeader?: boolean
}

const column = (name: string, role?: ColumnRole): LogColumn => ({ name, role })

/** Formats whose lines have a fixed order. */
export const fixedShapes = {
  /** `logformat squid %ts.%03tu %6tr %>a %Ss/%03>Hs %<st %rm %ru %[un %Sh/%<a %mt` (https://www.squid-cache.org/Doc/config/logformat). */
  squid: {
    format: 'squid',
    layout: 'spaces',
    columns: [
      column('time', 'time'),
      column('elapsed'),
      column('client'),
      column('code/status', 'outcome'),
      column('bytes'),
      column('method'),
      column('URL', 'address'),
      column('user'),
      column('hierarchy'),
      column('type'),
    ],
  },
  /** `%h %l %u [%t] "%r" %>s %b`, and Referer and User-Agent in the combined format (https://httpd.apache.org/docs/current/mod/mod_log_config.html); Squid adds its result code. */
  common: {
    format: 'common',
    layout: 'common',
    columns: [
      column('host'),
      column('ident'),
      column('user'),
      column('time', 'time'),
      column('request', 'address'),
      column('status'),
      column('bytes'),
      column('referer'),
      column('user agent'),
    ],
  },
  /** The query log of BIND 9 (its Administrator Reference Manual, logging category "queries"). */
  bind: {
    format: 'bind',
    layout: 'bind',
    columns: [column('time', 'time'), column('client'), column('view'), column('query', 'host'), column('class, type, flags'), column('server')],
  },
  /** `log-queries` of dnsmasq, and of Pi-hole, whose FTL is built on it. Lines that answer or forward are passed over. */
  dnsmasq: { format: 'dnsmasq', layout: 'dnsmasq', columns: [column('time', 'time'), column('process'), column('query', 'host'), column('from')] },
  /** `log-queries: yes` of Unbound: "[epoch] unbound[pid:thread] info: client name type class" (unbound.conf(5)). */
  unbound: { format: 'unbound', layout: 'unbound', columns: [column('time', 'time'), column('process'), column('client'), column('name', 'host'), column('type, class')] },
  hosts: { format: 'hosts', layout: 'hosts', columns: [column('host', 'address')] },
  /**
   * The CSV of the NSS web feed as Zscaler's help shows it, without a header line; what follows the fifth column depends on the feed
   * (https://help.zscaler.com/unified/nss-feed-output-format-web-logs).
   */
  zscaler: {
    format: 'zscaler',
    layout: 'delimited',
    delimiter: ',',
    columns: [column('time', 'time'), column('login'), column('proto'), column('url', 'address'), column('action', 'outcome')],
  },
  /** DNS log of Cisco Umbrella and Secure Access, without a header line, times in UTC (https://docs.umbrella.com/umbrella-user-guide/docs/dns-log-formats). */
  umbrella: {
    format: 'umbrella',
    layout: 'delimited',
    delimiter: ',',
    columns: [
      column('timestamp', 'time'),
      column('most granular identity'),
      column('identities'),
      column('internal ip'),
      column('external ip'),
      column('action', 'outcome'),
      column('query type'),
      column('response code'),
      column('domain', 'host'),
      column('categories'),
    ],
  },
} as const satisfies Record<string, LogShape>

/** The same log with other columns read: what a person chose in the preview, by the number of the column. */
export function withRoles(shape: LogShape, roleOf: (column: LogColumn, at: number) => ColumnRole | undefined): LogShape {
  return { ...shape, columns: shape.columns.map((each, at) => ({ name: each.name, role: roleOf(each, at) })) }
}

/** true: the log tells what was opened by an address, a host or the name of an application. */
export function hasPlace({ columns }: LogShape): boolean {
  return columns.some(({ role }) => role === 'address' || role === 'host' || role === 'app')
}

/** true: the log tells when. */
export function hasTime({ columns }: LogShape): boolean {
  return columns.some(({ role }) => role === 'time' || role === 'date')
}
