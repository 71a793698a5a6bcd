import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sampleDay, sampleStore } from '../core/backup/sample-backup.ts'
import { answered, at, daylight, opened, savedBackup } from './terminal.ts'

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

describe('read-log --into', () => {
  it('brings the days into the register as requests, and the same log twice changes nothing', async () => {
    const backup = await savedBackup('backup.zip')
    const log = sample('squid-access.log.gz')
    const parameters = ['read-log', '--zone', 'Asia/Tokyo', '--out', at('once.zip'), '--into']
    expect(answered([...parameters, backup], log)).toMatchObject({ status: 0, answer: { written: 3, tally: { lines: 7 }, saved: { file: at('once.zip') } } })
    const once = await opened(at('once.zip'))
    expect(once.register.facts.sightings).toContainEqual(expect.objectContaining({ toolId: 'claude', host: 'claude.ai', day: '2026-11-20', requests: 1 }))
    expect(once.register.audit[0]).toMatchObject({ subject: 'data', subjectId: 'network-log', changes: [{ field: 'sightings', to: 3 }] })
    expect(answered(['read-log', '--zone', 'Asia/Tokyo', '--out', at('twice.zip'), '--into', at('once.zip')], log).answer).toMatchObject({ written: 0 })
    expect((await opened(at('twice.zip'))).register).toEqual({ ...once.register, day: expect.any(String) })
  })

  it("finds the organisation's own tools too, and asks for both the register and the new file", async () => {
    const store = await sampleStore()
    await store.db.ownTools.put({ id: 'own-tiny-example', name: 'Tiny', matches: [{ host: 'tiny.example' }], addedOn: sampleDay })
    const backup = await savedBackup('own.zip', store)
    const parameters = ['read-log', '--day', '2026-11-19', '--into', backup]
    expect(answered([...parameters, '--out', at('own-found.zip')], 'tiny.example\n').answer.rows).toMatchObject([{ toolId: 'own-tiny-example', requests: 1 }])
    expect(daylight(parameters, 'tiny.example\n').stderr).toContain('--out FILE is missing')
    expect(daylight(['read-log', '--out', at('x.zip')]).stderr).toContain('say by --into which one')
  })
})
