import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

function run(input: Uint8Array | string, ...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', 'read-log', ...parameters], { input, encoding: 'utf8' })
  return { status, stderr: stderr.trim(), answer: stdout ? JSON.parse(stdout) : undefined }
}

const sample = (name: string) => readFileSync(`tests/samples/logs/${name}`)

describe('read-log', () => {
  it('counts requests per tool and day in the time zone that is given, and tells what became of every line', () => {
    expect(run(sample('squid-access.log.gz'), '--zone', 'Asia/Tokyo').answer).toEqual({
      format: 'squid',
      encoding: 'utf-8',
      daysIn: 'Asia/Tokyo',
      rows: [
        { toolId: 'chatgpt', host: 'chatgpt.com', day: '2026-11-20', requests: 2 },
        { toolId: 'claude', host: 'claude.ai', day: '2026-11-20', requests: 1 },
        { toolId: 'chatgpt', host: 'chatgpt.com', day: '2026-11-21', requests: 1 },
      ],
      tally: { lines: 7, accepted: 4, outside: 2, blocked: 1, beside: 0, rejected: {} },
    })
  })

  it('asks for what the log leaves open', () => {
    expect(run(sample('hosts.txt'))).toMatchObject({ status: 2, stderr: 'daylight: no line tells a day: give it with --day YYYY-MM-DD', answer: undefined })
    expect(run(sample('hosts.txt'), '--day', '2026-11-19').answer.rows).toHaveLength(2)
    const ambiguous = 'time,url\n03/04/2026 10:00,https://claude.ai/\n'
    expect(run(ambiguous).stderr).toBe('daylight: dates could be read either way: say --dates day-first or --dates month-first')
    expect(run(ambiguous, '--dates', 'month-first').answer.rows).toEqual([{ toolId: 'claude', host: 'claude.ai', day: '2026-03-04', requests: 1 }])
  })

  it('says what is wrong with a file that is damaged, and with a choice that is none', () => {
    expect(run(sample('squid-access.log.gz').subarray(0, 100))).toMatchObject({ status: 2, stderr: expect.stringContaining('damaged-gzip') })
    expect(run('a,b\n', '--format', 'sqid').stderr).toContain('no format "sqid"')
    expect(run(sample('hosts.txt'), '--day', '20 Nov').stderr).toContain('"20 Nov" is no day')
  })
})
