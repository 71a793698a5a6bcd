import { readdirSync, readFileSync } from 'node:fs'
import { getDocument, PasswordException } from 'pdfjs-dist'
import { describe, expect, it } from 'vitest'
import { readCertificateText } from '#core/certificate-reading/read-certificate-text.ts'
import { pdfText } from '#platform/pdf-text.ts'

/** What each sample says of itself; a field that is not there, or that can be read in two ways, is left out. */
const folder = new URL('../../samples/certificates/', import.meta.url)
const expected: Record<string, Record<string, unknown>> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
const names = Object.keys(expected)

const read = async (name: string) => pdfText({ getDocument, PasswordException }, new Uint8Array(readFileSync(new URL(name, folder))))

async function proposalsOf(name: string): Promise<Record<string, unknown>> {
  const text = await read(`${name}.pdf`)
  if ('fault' in text) throw new Error(`${name}: ${text.fault}`)
  return Object.fromEntries(Object.entries(readCertificateText(text.lines)).map(([field, proposal]) => [field, proposal.value]))
}

describe('reading a sample certificate', () => {
  it('has at least 12 samples, each with its answer', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.pdf') && !['scanned.pdf', 'encrypted.pdf'].includes(file))
    expect(files.map((file) => file.replace('.pdf', '')).sort()).toEqual(names.toSorted())
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  it.each(names)('%s: every field is right or absent', async (name) => {
    const proposals = await proposalsOf(name)
    expect(expected[name]).toMatchObject(proposals)
  })

  it('reads the annex of a certificate of two pages like its first page', async () => {
    expect(await proposalsOf('15-two-pages')).toMatchObject({ number: 'IMG-42001-0815', expiresOn: '2029-03-02', accreditationBody: 'DAkkS' })
  })

  it('reads most of what the samples say', async () => {
    const counts = await Promise.all(names.map(async (name) => Object.keys(await proposalsOf(name)).length))
    const said = names.reduce((sum, name) => sum + Object.keys(expected[name] ?? {}).length, 0)
    expect(counts.reduce((sum, count) => sum + count, 0) / said).toBeGreaterThan(0.85)
  })
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
