import { readdirSync, readFileSync } from 'node:fs'
import { getDocument, PasswordException } from 'pdfjs-dist'
import { describe, expect, it } from 'vitest'
import { readCertificateText } from '#core/certificate-reading/read-certificate-text.ts'
import { pdfText } from '#platform/pdf-text.ts'

/** What each sample says of itself; a field that is not there, or that can be read in two ways, is left out. */
const folder = new URL('../../samples/certificates/', import.meta.url)
const expected: Record<string, Record<string, unknown>> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
const names = Object.keys(expected)
/** The same certificates as other programs lay them out. */
const byOthers = ['libreoffice', 'weasyprint', 'firefox'].flatMap((producer) => pdfsIn(producer).map((name) => `${producer}/${name}`))

function pdfsIn(producer: string): string[] {
  return readdirSync(new URL(producer, folder)).flatMap((file) => (file.endsWith('.pdf') ? [file.replace('.pdf', '')] : []))
}

const read = async (name: string) => pdfText({ getDocument, PasswordException }, new Uint8Array(readFileSync(new URL(name, folder))))
const saidBy = (path: string) => expected[path.split('/').at(-1) ?? ''] ?? {}

async function proposalsOf(path: string): Promise<Record<string, unknown>> {
  const text = await read(`${path}.pdf`)
  if ('fault' in text) throw new Error(`${path}: ${text.fault}`)
  return Object.fromEntries(Object.entries(readCertificateText(text.lines)).map(([field, proposal]) => [field, proposal.value]))
}

/** How much of what the samples say is read, from 0 to 1. */
async function shareRead(paths: readonly string[]): Promise<number> {
  const proposals = await Promise.all(paths.map(proposalsOf))
  const said = paths.reduce((sum, path) => sum + Object.keys(saidBy(path)).length, 0)
  return proposals.reduce((sum, each) => sum + Object.keys(each).length, 0) / said
}

describe('reading a sample certificate', () => {
  it('has at least 30 samples and as many by other programs as they lay out differently, each with its answer', () => {
    expect(
      pdfsIn('.')
        .filter((name) => !['scanned', 'encrypted'].includes(name))
        .sort(),
    ).toEqual(names.toSorted())
    expect(names.length).toBeGreaterThanOrEqual(30)
    expect(byOthers.length).toBeGreaterThanOrEqual(20)
    expect(byOthers.filter((path) => Object.keys(saidBy(path)).length === 0)).toEqual([])
  })

  it.each([...names, ...byOthers])('%s: every field is right or absent', async (path) => {
    expect(saidBy(path)).toMatchObject(await proposalsOf(path))
  })

  it('reads the annex of a certificate of two pages like its first page', async () => {
    expect(await proposalsOf('15-two-pages')).toMatchObject({ number: 'IMG-42001-0815', expiresOn: '2029-03-02', accreditationBody: 'DAkkS' })
  })

  it('reads most of what the samples say, whichever program made them', async () => {
    expect(await shareRead(names)).toBeGreaterThan(0.9)
    expect(await shareRead(byOthers)).toBeGreaterThan(0.9)
  })

  it.each(['01-label-beside', '04-german-table', '14-table-header', '15-two-pages', '16-word-table', '17-tight-table', '21-french', '22-spanish'])(
    'reads as much of %s where a word processor centres the cells and leaves little space between columns',
    async (name) => {
      expect(await proposalsOf(`libreoffice/${name}`)).toEqual(await proposalsOf(name))
    },
  )
})

describe('reading a file without a readable text', () => {
  it('says that it asks for a password', async () => expect(await read('encrypted.pdf')).toEqual({ fault: 'encrypted' }))
  it('says that it is a picture without text', async () => expect(await read('scanned.pdf')).toEqual({ fault: 'no-text' }))
  it('says that it is no PDF', async () => expect(await read('expected.json')).toEqual({ fault: 'not-pdf' }))

  it('says that it is damaged', async () => {
    const half = readFileSync(new URL('encrypted.pdf', folder)).subarray(0, 60)
    expect(await pdfText({ getDocument, PasswordException }, new Uint8Array(half))).toEqual({ fault: 'damaged' })
  })
})
