/** A history of 50,000 addresses for either browser, and what a look back at it has to find. */
import { addDays, localDay, startOfDay } from '#core/calendar/iso-date.ts'

export const timeZone = 'Asia/Tokyo'
export const today = localDay(Date.now(), timeZone)
export const hour = 3_600_000

interface LargeHistory {
  /** `at` in milliseconds since 1970-01-01 UTC. */
  visits: { url: string; at: number }[]
  /** As `sightingLines` gives them. */
  expected: string[]
}

/** Local noon, `daysAgo` days ago, and some hours more or less. */
export function noon(daysAgo: number, hours = 0): number {
  return startOfDay(addDays(today, -daysAgo), timeZone) + (12 + hours) * hour
}

/**
 * 50,000 addresses: every fifth a tool's, over 90 days, and 12,000 of them on one day so that a single search cannot answer that day. Each address
 * was opened once, every tenth tool's address a second time on the day before.
 */
export function largeHistory(): LargeHistory {
  const hosts = [
    ['chatgpt', 'chatgpt.com', '/c/'],
    ['claude', 'claude.ai', '/chat/'],
    ['gemini', 'gemini.google.com', '/app/'],
    ['perplexity', 'www.perplexity.ai', '/search/'],
    ['github-copilot', 'github.com', '/copilot/c/'],
  ] as const
  const counts = new Map<string, number>()
  const count = (toolId: string, host: string, at: number) => {
    const key = `${toolId} ${host} ${localDay(at, timeZone)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const visits = Array.from({ length: 50_000 }, (_, i) => {
    const daysAgo = i < 12_000 ? 7 : 1 + (i % 88)
    const at = noon(daysAgo) + (i % 7200) * 1000
    if (i % 5 !== 0) return [{ url: `https://site-${i % 900}.example/page/${i}?q=${i}`, at }]
    const [toolId, host, path] = hosts[(i / 5) % hosts.length] ?? hosts[0]
    const opened = [at, ...(i % 50 === 0 ? [at - 24 * hour] : [])]
    for (const each of opened) count(toolId, host, each)
    return opened.map((each) => ({ url: `https://${host}${path}${i}`, at: each }))
  }).flat()
  return { visits, expected: [...counts].map(([key, pages]) => `${key} ×${pages}`).sort() }
}
