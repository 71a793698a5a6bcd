/** Guesses by its name, English or Japanese, what a column of a log holds. A person sees the guess in the preview and may correct it. */
import type { ColumnRole, LogColumn, LogFormat } from '#core/log-import/log-shape.ts'

/**
 * The usual names, the better ones first: of two columns of one kind the earlier name wins. From the field lists of Zscaler NSS ("url", "eurl", "hostname",
 * "time", "action"), Netskope ("url", "domain", "timestamp", "app"), Cisco Umbrella ("domain", "url", "timestamp", "verdict"), W3C extended logs
 * ("cs-uri", "cs-host", "date", "time", "sc-filter-result"), ArcSight CEF ("request", "dhost", "rt", "act", "cnt"), Fortinet ("hostname", "date", "time") and
 * Microsoft Graph's discovered apps ("displayName", "domains", "transactionCount", "lastSeenDateTime"). The headings of the CSV that Microsoft's portal
 * saves are not documented: the names given here are a guess.
 */
const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  address: words(
    'url, eurl, full url, request url, requested url, target url, destination url, dest url, cs-uri, cs-url, uri, request, web address, page, link, accessed url, url全体, アクセス先url, 接続先url, 宛先url, リクエストurl, アクセスurl, 閲覧url',
  ),
  host: words(
    'domain, domains, fqdn, destination domain, destination fqdn, destination host, destination hostname, dest host, dhost, ehost, cs-host, cs-uri-host, x-cs-host, sni, tls sni, server name, query, query name, qname, dns query, question, domain name, website, destination, dest, hostname, host, ドメイン, ドメイン名, 接続先ホスト, 宛先ホスト, アクセス先ホスト, ホスト名, ホスト, 接続先, 宛先, アクセス先, 問い合わせ名',
  ),
  app: words(
    'app, app name, application, application name, cloud app, cloud application, cloud application name, display name, アプリ, アプリ名, アプリケーション, アプリケーション名, クラウドアプリ',
  ),
  time: words(
    'timestamp, @timestamp, datetime, date time, date/time, date and time, event time, time, log time, request time, start time, access time, created time, creation time, received time, generated time, time generated, epoch time, epoch, ts, rt, dev time, last seen, last seen date, last seen date time, last seen utc, time utc, timestamp utc, 日時, アクセス日時, 発生日時, 記録日時, 受信日時, ログ日時, タイムスタンプ, 時刻, 時間, 最終アクセス, 最終確認',
  ),
  date: words('date, day, log date, access date, 日付, アクセス日, 年月日'),
  count: words(
    'count, hits, requests, request count, number of requests, transactions, transaction count, queries, query count, cnt, repeat count, 件数, 回数, アクセス数, アクセス件数, アクセス回数, リクエスト数, トランザクション数',
  ),
  outcome: words('action, policy action, verdict, act, sc-filter-result, filter result, disposition, decision, アクション, 判定, 処理, 制御結果'),
}

/** Names that only one product's export has. */
const marks: readonly [LogFormat, readonly string[]][] = [
  ['netskope', words('access_method, ur_normalized, traffic_type, userkey, ccl')],
  ['zscaler', words('urlsupercategory, urlsupercat, urlclass, bwthrottle, threatseverity, nsssvcip')],
  ['umbrella', words('most granular identity, policy identity, most granular identity type')],
  ['defender', words('transaction count, last seen date time, upload network traffic in bytes, risk score, is sanctioned')],
]

const roleOfName = new Map(Object.entries(names).flatMap(([role, list]) => list.map((name, rank) => [name, { role: role as ColumnRole, rank }] as const)))

/** The columns with what each is read for; no two for the same thing. */
export function guessRoles(columns: readonly string[]): LogColumn[] {
  const guesses = columns.map((name) => roleOfName.get(normal(name)))
  const best = new Map<ColumnRole, number>()
  for (const guess of guesses) if (guess) best.set(guess.role, Math.min(guess.rank, best.get(guess.role) ?? guess.rank))
  const taken = new Set<ColumnRole>()
  return columns.map((name, at) => {
    const guess = guesses[at]
    if (guess === undefined || guess.rank !== best.get(guess.role) || taken.has(guess.role)) return { name }
    taken.add(guess.role)
    return { name, role: guess.role }
  })
}

/** true: at least one of the names is that of a column. */
export function looksLikeHeader(fields: readonly string[]): boolean {
  return fields.some((field) => roleOfName.has(normal(field)))
}

/** The product whose export has such columns. */
export function productOf(columns: readonly string[]): LogFormat | undefined {
  const present = new Set(columns.map(normal))
  return marks.find(([, own]) => own.some((name) => present.has(name)))?.[0]
}

/** "Last seen (UTC)", "last_seen_utc" and "lastSeenUTC" are one name. */
function normal(name: string): string {
  const letters = [...name.trim().toLowerCase().normalize('NFKC')].filter((char) => !' _-.()[]"\'\t\uFEFF'.includes(char))
  return letters.join('')
}

function words(list: string): string[] {
  return list.split(', ').map(normal)
}
