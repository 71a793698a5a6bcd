import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readReport, reportText } from '#core/sharing/colleague-report.ts'
import { keyFingerprint } from '#core/sharing/key-fingerprint.ts'
import { publicKeyFile, recipientsIn } from '#core/sharing/public-key-file.ts'
import { sampleReport, sharedOn } from './sample-reports.ts'

const report = sampleReport(1, 1, ['claude'])
const altered = (changes: object) => readReport(JSON.stringify({ ...report, ...changes }))

describe('reading a report', () => {
  it('answers the report and the hash of its text', () => {
    const text = reportText(report)
    expect(readReport(text)).toEqual({ report, hash: createHash('sha256').update(text).digest('hex') })
  })

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"format":"something-else","version":1}',
    '{"format":"daylight-colleague-report"}',
    '{"__proto__":{"format":"daylight-colleague-report","version":1}}',
  ])('tells what is no report: %s', (text) => {
    expect(readReport(text)).toEqual({ fault: 'foreign' })
  })

  it('tells a report of a later Daylight', () => {
    expect(altered({ version: 2, somethingNew: true })).toEqual({ fault: 'newer-format' })
  })

  it.each([
    [{ rows: [{ tool: 'claude', from: '2026-02-30' }] }, 'rows.0.from'],
    [{ rows: [{ tool: 'claude', from: '2026-11-01', pages: 0 }] }, 'rows.0.pages'],
    [{ rows: [{ tool: 'Claude', from: '2026-11-01' }] }, 'rows.0.tool'],
    [{ reporter: 'mika.sato' }, 'reporter'],
    [{ withdrawn: true }, 'withdrawn'],
    [{ ownTools: [{ id: 'own-tiny-example', matches: [{ host: 'mail.example' }] }] }, 'ownTools.0.id'],
    [{ ownTools: [{ id: 'chatgpt', matches: [{ host: 'chatgpt.com' }] }] }, 'ownTools.0.id'],
    [{ revision: 1.5 }, 'revision'],
  ])('names the field that is wrong: %j', (changes, where) => {
    expect(altered(changes)).toMatchObject({ fault: 'unreadable', where })
  })

  it('refuses fields that it does not know', () => {
    expect(altered({ userName: 'Mika Sato' })).toMatchObject({ fault: 'unreadable' })
    expect(readReport(reportText(report).replace('"rows"', '"__proto__": {"polluted": true}, "rows"'))).toMatchObject({ fault: 'unreadable' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a public key file', () => {
  const recipient = 'age19hm5pdg07w7amk6k0pyjwtczakusxenpmznvh5kqp7nqkh0rzsdqrcsh2r'

  it('says whose key it is and how to compare it, and holds the key', () => {
    const text = publicKeyFile({ recipient, label: 'AIMS\noffice', madeOn: sharedOn })
    expect(text).toContain('# For: AIMS office\n')
    expect(text).toContain(`# Fingerprint: ${keyFingerprint(recipient)}\n`)
    expect(recipientsIn(text)).toEqual([recipient])
  })

  it('is found in whatever it came with, several and each once', () => {
    const other = `age1${'q'.repeat(58)}`
    expect(recipientsIn(`Hello, our key: <${recipient.toUpperCase()}>; the other is ${other}.\n${recipient}`)).toEqual([recipient, other])
    expect(recipientsIn('no key, and an average1 word')).toEqual([])
  })
})
