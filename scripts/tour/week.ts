/** One working week of one invented employee: what is opened on which day, and what each opening must count for. */

export interface Visit {
  /** open: a page is loaded. route: the page that is open changes its address without loading another. */
  kind: 'open' | 'route'
  url: string
  /** The tool's id; undefined for a site that must leave no trace. */
  tool?: string
}

/** A site that the catalogue does not know; flagged on the third day, and noticed from then on. */
export const unknownSite = { url: 'https://draftmate.example/new', host: 'draftmate.example', tool: 'own-draftmate-example' }

/** Flagged in the popup on this index of `week`, after that day's visits. */
export const flagDay = 2

export interface Day {
  name: string
  /** The day to which the browser's clock is moved. */
  date: string
  visits: readonly Visit[]
}

const open = (url: string, tool?: string): Visit => ({ kind: 'open', url: `https://${url}`, ...(tool && { tool }) })
const route = (url: string, tool?: string): Visit => ({ kind: 'route', url: `https://${url}`, ...(tool && { tool }) })

export const week: readonly Day[] = [
  {
    name: 'Monday',
    date: '2026-11-16',
    visits: [
      open('mail.example/inbox'),
      open('chatgpt.com/', 'chatgpt'),
      open('chatgpt.com/c/4f1c', 'chatgpt'),
      open('docs.google.com/document/d/1b2c/edit'),
      open('www.deepl.com/translator', 'deepl'),
      open('github.com/someone/repo'),
      route('github.com/copilot', 'github-copilot'),
      open('www.google.com/search?q=chatgpt'),
      open('intranet.example/holidays'),
      open('draftmate.example/new'),
    ],
  },
  {
    name: 'Tuesday',
    date: '2026-11-17',
    visits: [
      open('claude.ai/new', 'claude'),
      open('claude.ai/chat/77aa', 'claude'),
      open('help.openai.com/en/articles/1'),
      open('evilchatgpt.com/'),
      open('www.perplexity.ai/', 'perplexity'),
      open('www.nikkei.com/'),
      open('github.com/copilot', 'github-copilot'),
      route('github.com/someone/repo/pulls'),
      route('github.com/copilot/c/12', 'github-copilot'),
      open('news.example/frame?of=https://chatgpt.com/embed'),
    ],
  },
  {
    name: 'Wednesday',
    date: '2026-11-18',
    visits: [
      open('chatgpt.com/', 'chatgpt'),
      open('app.notta.ai/dashboard', 'notta'),
      open('meet.google.com/abc-defg-hij'),
      open('www.google.com/search?q=minutes&udm=50', 'google-ai-mode'),
      open('ja.wikipedia.org/wiki/ISO'),
      open('chatgpt.com.evil.example/'),
      // Last, because it is flagged next.
      open('claude.ai/chat/77aa', 'claude'),
    ],
  },
  {
    name: 'Thursday',
    date: '2026-11-19',
    visits: [
      open('draftmate.example/d/9', unknownSite.tool),
      open('gemini.google.com/app', 'gemini'),
      open('claude.ai/new', 'claude'),
      open('www.midjourney.com/imagine', 'midjourney'),
      open('app.slack.com/client/T1'),
      open('news.example/redirect?to=https://www.deepl.com/translator', 'deepl'),
      open('chatgpt.com/redirect?to=https://news.example/'),
      open('copilot.microsoft.com/', 'microsoft-copilot'),
      open('calendar.google.com/calendar/u/0/r'),
    ],
  },
  {
    name: 'Friday',
    date: '2026-11-20',
    visits: [
      open('chatgpt.com/', 'chatgpt'),
      open('chatgpt.com/c/4f1c', 'chatgpt'),
      open('chatgpt.com/c/5a3d', 'chatgpt'),
      open('claude.ai/chat/77aa', 'claude'),
      open('draftmate.example/d/9', unknownSite.tool),
      open('draftmate.example/d/10', unknownSite.tool),
      open('stackoverflow.com/questions/1'),
      open('notebooklm.google.com/notebook/3', 'notebooklm'),
      open('shop.example/chairs'),
    ],
  },
]

/** By tool, then by day: how many pages must have been counted. `dayOf` gives the day on which a day of the week took place. */
export function expectedCounts(days: readonly Day[], dayOf: (day: Day) => string): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  const count = (tool: string, date: string, kind: Visit['kind']) => {
    const byDay = counts.get(tool) ?? new Map<string, number>()
    const before = byDay.get(date) ?? 0
    // A tool that appears without a page being loaded counts only where nothing stands for that day yet.
    byDay.set(date, kind === 'open' ? before + 1 : Math.max(before, 1))
    counts.set(tool, byDay)
  }
  for (const [i, day] of days.entries()) {
    for (const { tool, kind } of day.visits) if (tool !== undefined) count(tool, dayOf(day), kind)
    // The site stands open in a tab when it is flagged, and is noticed there at once.
    if (i === flagDay) count(unknownSite.tool, dayOf(day), 'route')
  }
  return counts
}

/** Every host of the week. */
export function weekHosts(): string[] {
  return [...new Set(week.flatMap((day) => day.visits.map(({ url }) => new URL(url).hostname)))]
}
