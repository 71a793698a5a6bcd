import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { LineCutter, longestLine } from '#core/log-import/line-cutter.ts'
import { encodingOf } from '#core/log-import/log-decoder.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import { rejectedLines } from '#core/log-import/log-tally.ts'
import { readBytes, readText, rowLines, tallyLine } from './read-sample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusal = (content: Uint8Array) =>
  readBytes(content).then(
    () => 'read',
    (fault) => (fault instanceof UnreadableLogError ? fault.fault : `threw ${fault}`),
  )
const squid = (host: string, second = 0) => `${1_795_000_000 + second}.000    245 192.0.2.10 TCP_TUNNEL/200 5120 CONNECT ${host}:443 mika HIER_DIRECT/198.51.100.7 -`

describe('a file that is no log', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', bytes('\n\r\n  \n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'archive'],
    ['a letter', bytes('Dear all,\nplease find attached the minutes.\nKind regards\n'), 'unknown-format'],
    ['a JSON document', bytes('{\n  "data": [\n    {"domain": "claude.ai"}\n  ]\n}\n'), 'json-document'],
  ])('%s', async (_, content, fault) => {
    expect(await refusal(content)).toBe(fault)
  })
})

describe('encodingOf', () => {
  it('tells UTF-16 with and without its mark, Shift_JIS and Latin-1', () => {
    const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer)
    expect(encodingOf(utf16('time,host\n'))).toBe('utf-16le')
    expect(encodingOf(utf16('\uFEFFtime,host\n'))).toBe('utf-16le')
    expect(encodingOf(bytes('日時,接続先\n'))).toBe('utf-8')
    expect(encodingOf(new Uint8Array([0x93, 0xfa, 0x8e, 0x9e, 0x2c, 0x0a]))).toBe('windows-31j')
    expect(encodingOf(new Uint8Array([0x64, 0xe9, 0x70, 0xf4, 0x74, 0xfd, 0x0a]))).toBe('latin1')
  })
})

describe('lines', () => {
  it('end at LF, CR LF and lone CR in one file', async () => {
    const result = await readText(`${squid('claude.ai')}\r\n${squid('chatgpt.com')}\n${squid('claude.ai')}\r${squid('claude.ai')}`)
    expect(rowLines(result)).toEqual(['chatgpt chatgpt.com 2026-11-18 ×1', 'claude claude.ai 2026-11-18 ×3'])
  })

  it('of ten megabytes are rejected, and those around them read', async () => {
    const result = await readText(`${squid('claude.ai')}\n${'x'.repeat(10_000_000)}\n${squid('claude.ai')}\n`)
    expect(tallyLine(result)).toBe('3 lines: 2 accepted, 0 outside, 0 blocked, 0 beside, 1 rejected')
    expect(result.tally.rejected['too-long']).toEqual({ lines: 1, first: 2 })
  })

  it('come out as they went in, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((line) => line.replace(/[\r\n]/g, ''))), fc.array(fc.nat(9), { minLength: 1 }), (lines, sizes) => {
        const cut: string[] = []
        const cutter = new LineCutter(
          (line) => cut.push(line),
          () => cut.push('too long'),
        )
        const text = lines.map((line) => `${line}\r\n`).join('')
        for (let at = 0, i = 0; at < text.length; i++) {
          const size = (sizes[i % sizes.length] ?? 0) + 1
          cutter.push(text.slice(at, at + size))
          at += size
        }
        cutter.end()
        expect(cut).toEqual(lines)
      }),
    )
  })

  it('that never end do not pile up', () => {
    const cut: string[] = []
    const cutter = new LineCutter(
      (line) => cut.push(line),
      () => cut.push('too long'),
    )
    for (let i = 0; i < 100; i++) cutter.push('x'.repeat(longestLine))
    cutter.push('\nafter\n')
    cutter.end()
    expect(cut).toEqual(['too long', 'after'])
  })
})

describe('a table', () => {
  const head = 'time,user,url\n'

  it('keeps a quoted field together that runs over lines, and gives up one that never ends without losing the lines after it', async () => {
    const whole = await readText(`${head}2026-11-20 10:00:00,"Sato\nMika",https://claude.ai/\n2026-11-20 10:00:00,ito,https://claude.ai/\n`)
    expect(tallyLine(whole)).toBe('4 lines: 2 accepted, 0 outside, 0 blocked, 2 beside, 0 rejected')
    const lines = Array.from({ length: 30 }, (_, i) => `2026-11-20 10:00:0${i % 10},ito,https://claude.ai/\n`).join('')
    const open = await readText(`${head}2026-11-20 10:00:00,"sato,https://claude.ai/\n${lines}`)
    expect(tallyLine(open)).toBe('32 lines: 30 accepted, 0 outside, 0 blocked, 1 beside, 1 rejected')
    expect(open.tally.rejected['unfinished-quote']).toEqual({ lines: 1, first: 2 })
    // A quote far below does not swallow what stands between.
    const far = await readText(`${head}2026-11-20 10:00:00,"sato,https://claude.ai/\n${lines}2026-11-20 10:00:00,ito",https://claude.ai/\n`)
    expect(tallyLine(far)).toBe('33 lines: 31 accepted, 0 outside, 0 blocked, 1 beside, 1 rejected')
  })

  it('says of each rejected line why, and where the first is', async () => {
    const result = await readText(
      `${head}2026-11-20 10:00:00,a,https://claude.ai/\nnonsense\nnever,a,https://claude.ai/\n2027-01-01 10:00:00,a,https://claude.ai/\n2026-11-20 10:00:00,a,\n`,
    )
    expect(result.tally.rejected).toEqual({
      'not-in-format': { lines: 1, first: 3 },
      'no-time': { lines: 1, first: 4 },
      'impossible-day': { lines: 1, first: 5 },
      'no-host': { lines: 1, first: 6 },
    })
  })

  it('with a column named __proto__ harms nothing', async () => {
    await readText('{"__proto__":{"polluted":1},"time":"2026-11-20T10:00:00Z","url":"https://claude.ai/"}\n')
    await readText('__proto__,constructor,time,url\n1,2,2026-11-20 10:00:00,https://claude.ai/\n')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a query log of BIND', () => {
  it('is read with and without the view and the client by which versions differ', async () => {
    const result = await readText(
      [
        '20-Nov-2026 09:00:00.123 client 192.0.2.1#53311: view internal: query: claude.ai IN A -EDC (192.0.2.53)',
        '20-Nov-2026 09:00:00.123 client @0x7f 192.0.2.1#63565 (claude.ai): view internal: query: query: claude.ai IN A +E(0)K (192.0.2.53)',
        '20-Nov-2026 09:00:00.123 queries: info: client @0x7f 192.0.2.1#63565 (claude.ai): query: claude.ai IN AAAA + (192.0.2.53)',
        '20-Nov-2026 09:00:00.123 general: info: zone example.org/IN: loaded serial 3',
      ].join('\n'),
    )
    expect(rowLines(result)).toEqual(['claude claude.ai 2026-11-20 ×3'])
    expect(result.tally.beside).toBe(1)
  })
})

describe('addresses', () => {
  const place = async (address: string) => rowLines(await readText(`time,url\n2026-11-20T01:00:00Z,${address}\n2026-11-20T01:00:00Z,https://intranet.example.org/\n`)).join()

  it.each([
    ['https://chatgpt.com/c/1', 'chatgpt chatgpt.com'],
    ['HTTPS://ChatGPT.com', 'chatgpt chatgpt.com'],
    ['chatgpt.com:443', 'chatgpt chatgpt.com'],
    ['chatgpt.com.', 'chatgpt chatgpt.com'],
    ['https://user:secret@chatgpt.com/', 'chatgpt chatgpt.com'],
    ['https://mika-sato.eu.chatgpt.com/', 'chatgpt chatgpt.com'],
    ['github.com/copilot', 'github-copilot github.com'],
  ])('%s', async (address, expected) => {
    expect(await place(address)).toBe(`${expected} 2026-11-20 ×1`)
  })

  it.each(['evilchatgpt.com', 'chatgpt.com.evil.example', 'github.com', '192.0.2.1', '[2001:db8::1]:443', 'ftp://chatgpt.com/'])('%s is no tool', async (address) => {
    expect(await place(address)).toBe('')
  })
})

describe('reading the same again', () => {
  it('never loses a line, whatever the lines are', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(squid('claude.ai'), squid('example.org'), '"', ',,,', 'time,url', '{}', '2026-11-20 10:00:00,a,https://claude.ai/', '#Fields: date time cs-uri'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const text = lines.map((each) => each.replace(/[\r\n]/g, ' ')).join('\n')
        const answer = await readText(`${squid('claude.ai')}\n${text}\n`, { day: '2026-11-20' as IsoDate }).catch((fault) => fault)
        if (answer instanceof UnreadableLogError) return
        const { tally } = answer
        expect(tally.accepted + tally.outside + tally.blocked + tally.beside + rejectedLines(tally)).toBe(tally.lines)
        expect(tally.lines).toBe(lines.length + 1)
      }),
      { numRuns: 200 },
    )
  })
})
