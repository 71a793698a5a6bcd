import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { readBytes, rowLines, sampleBytes, tallyLine } from './read-sample.ts'

/** What every sample tells: two requests to ChatGPT on 20 November and one on 21 November in Tokyo, one to Claude, two to other hosts. */
const story = ['chatgpt chatgpt.com 2026-11-20 ×2', 'claude claude.ai 2026-11-20 ×1', 'chatgpt chatgpt.com 2026-11-21 ×1']
const withBlocked = '7 lines: 4 accepted, 2 outside, 1 blocked, 0 beside, 0 rejected'

describe('a log of each format tells the same days', () => {
  it.each([
    ['squid-access.log', 'squid', withBlocked],
    ['squid-access.log.gz', 'squid', withBlocked],
    ['squid-combined.log', 'common', withBlocked],
    ['zscaler-nss.csv', 'zscaler', withBlocked, 'utc'],
    ['zscaler-nss-pairs.log', 'zscaler', withBlocked, 'utc'],
    ['netskope-events.jsonl', 'netskope', withBlocked],
    ['netskope-events.csv', 'netskope', '8 lines: 4 accepted, 2 outside, 1 blocked, 1 beside, 0 rejected'],
    ['proxy-w3c.log', 'w3c', '11 lines: 4 accepted, 2 outside, 1 blocked, 4 beside, 0 rejected'],
    ['gateway-cef.log', 'fields', withBlocked],
    ['umbrella-dns.csv', 'umbrella', withBlocked],
    ['bind-query.log', 'bind', '6 lines: 4 accepted, 2 outside, 0 blocked, 0 beside, 0 rejected'],
    ['pihole.log', 'dnsmasq', '18 lines: 4 accepted, 2 outside, 0 blocked, 12 beside, 0 rejected'],
    ['unbound.log', 'unbound', '7 lines: 4 accepted, 2 outside, 0 blocked, 1 beside, 0 rejected'],
    ['proxy-ja-shift-jis.csv', 'table', '8 lines: 4 accepted, 2 outside, 1 blocked, 1 beside, 0 rejected'],
    ['firewall-semicolon-utf16.csv', 'table', '7 lines: 4 accepted, 2 outside, 0 blocked, 1 beside, 0 rejected'],
  ] as const)('%s', async (name, format, tally, zone?: 'utc' | 'local') => {
    const result = await readBytes(sampleBytes(name), zone && { zone })
    expect(result.sample.sketch).toMatchObject({ shape: { format }, needsDay: false, needsOrder: false, needsPlace: false })
    expect(tallyLine(result)).toBe(tally)
    expect(rowLines(result)).toEqual(story)
  })
})

describe('a list of hosts', () => {
  it('asks for the day and takes the numbers of uniq -c', async () => {
    const result = await readBytes(sampleBytes('hosts.txt'), { day: '2026-11-19' as IsoDate })
    expect(result.sample.sketch).toMatchObject({ shape: { format: 'hosts' }, needsDay: true })
    expect(rowLines(result)).toEqual(['chatgpt chatgpt.com 2026-11-19 ×1', 'claude claude.ai 2026-11-19 ×12'])
    expect(tallyLine(result)).toBe('5 lines: 2 accepted, 2 outside, 0 blocked, 1 beside, 0 rejected')
  })
})

describe('discovered apps of Microsoft Defender for Cloud Apps', () => {
  it('counts the transactions on the day on which an app was last seen', async () => {
    const result = await readBytes(sampleBytes('defender-discovered-apps.csv'), { zone: 'utc' })
    expect(result.sample.sketch.shape.columns.filter(({ role }) => role).map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Application: app',
      'Domains: host',
      'Transactions: count',
      'Last seen (UTC): time',
    ])
    expect(result.sample.sketch.order).toBe('month-first')
    expect(rowLines(result)).toEqual(['claude claude.ai 2026-11-20 ×58', 'chatgpt chatgpt.com 2026-11-21 ×1204'])
  })
})

describe('users', () => {
  it('are in no result, in no sample of a format and in no column that is read', async () => {
    for (const name of ['squid-access.log', 'zscaler-nss.csv', 'netskope-events.jsonl', 'umbrella-dns.csv', 'gateway-cef.log', 'proxy-w3c.log']) {
      const { rows, tally, sample } = await readBytes(sampleBytes(name))
      expect(JSON.stringify({ rows, tally, shape: sample.sketch.shape })).not.toMatch(/sato|ito|192\.0\.2|PC-0042/)
      const read = sample.sketch.shape.columns.filter(({ role }) => role).map((column) => column.name)
      expect(read.filter((column) => /user|login|client|ip|identit/i.test(column))).toEqual([])
    }
  })
})
