import Encoding from 'encoding-japanese'
import { describe, expect, it } from 'vitest'
import { readCsv } from '#platform/csv-reading.ts'

const text = '会社名;ウェブサイト\r\n株式会社サンプル;https://sample.example\r\n髙﨑商店;\r\n'
const japanese = (to: 'SJIS' | 'EUCJP') => Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }))
const utf16 = (source: string) => new Uint8Array(Buffer.from(source, 'utf16le'))

describe('readCsv', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', utf16(`\uFEFF${text}`)],
    ['utf-16le', utf16('Vendor;Website\r\nA;\r\n')],
    ['shift_jis', japanese('SJIS')],
    ['euc-jp', japanese('EUCJP')],
    ['windows-1252', Uint8Array.from([...'Vendor;Owner\r\nM'].map((char) => char.charCodeAt(0)).concat(0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0xc4, 0x2e))],
  ])('finds %s', (encoding, bytes) => {
    expect(readCsv(bytes)).toMatchObject({ encoding, delimiter: ';' })
  })

  it('reads UTF-16 with its bytes the other way round', () => {
    expect(readCsv(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()))).toMatchObject({
      encoding: 'utf-16be',
      rows: [{ cells: ['株式会社サンプル', 'https://sample.example'] }, {}],
    })
  })

  it('gives the letters of each encoding back', () => {
    expect(readCsv(japanese('SJIS'))).toMatchObject({
      headings: ['会社名', 'ウェブサイト'],
      rows: [
        { row: 2, cells: ['株式会社サンプル', 'https://sample.example'] },
        { row: 3, cells: ['髙﨑商店', ''] },
      ],
    })
  })

  it.each([
    [',', 'a,b,c\n1,"x; y; z; w",3'],
    [';', 'a;b;c\n1;2,5;3'],
    ['\t', 'a\tb\n1\t2'],
    ['|', 'a|b\n1|2'],
    [';', 'sep=;\r\na;b\r\n1;2'],
  ])('finds the delimiter %j', (delimiter, csv) => expect(readCsv(new TextEncoder().encode(csv))).toMatchObject({ delimiter }))

  it('counts rows as a spreadsheet does, and leaves blank ones out', () => {
    expect(readCsv(new TextEncoder().encode('\na,b\n\n"one\ntwo",2\n,\n3,4\n'))).toMatchObject({ headings: ['a', 'b'], rows: [{ row: 4 }, { row: 6 }] })
  })

  it('names rows that cannot be trusted: a quote that does not close, and cells beyond the headings', () => {
    expect(readCsv(new TextEncoder().encode('a,b\n1,2,3\n1,2,\n4,"5\n6,7\n'))).toMatchObject({
      rows: [{ row: 2, fault: 'too-many-cells' }, { row: 3 }, { row: 4, fault: 'quotes' }],
    })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['no-rows', new TextEncoder().encode('a,b\r\n')],
    ['binary', new TextEncoder().encode('PK\u0003\u0004')],
    ['encoding', Uint8Array.from([0x61, 0, 0, 0x62, 0x2c, 0, 0x0a, 0x0a])],
  ])('refuses a file that is %s', (unreadable, bytes) => expect(readCsv(bytes)).toEqual({ unreadable }))
})
