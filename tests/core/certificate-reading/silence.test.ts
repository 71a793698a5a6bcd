import { describe, expect, it } from 'vitest'
import { readCertificateText } from '#core/certificate-reading/read-certificate-text.ts'
import { textLines } from '#core/certificate-reading/text-lines.ts'

/** A page of 12-point text; columns begin at 60 and 300, a line is 16 points high, "" is an empty line. */
function read(rows: readonly (string | readonly [string, string])[]) {
  const pieces = rows.flatMap((row, i) =>
    (typeof row === 'string' ? [row] : row).map((text, column) => ({ text, x: 60 + 240 * column, y: 800 - 16 * i, width: 5 * text.length, height: 12 })),
  )
  return Object.fromEntries(Object.entries(readCertificateText(textLines(pieces, 1))).map(([field, { value }]) => [field, value]))
}

describe('reading a certificate stays silent', () => {
  it('where two numbers, two ends or two names are given', () => {
    expect(read(['Certificate No.: AB-1001', 'Certificate No.: AB-1002', 'Valid until: 12 January 2028', 'Valid until: 13 January 2028'])).toEqual({})
    expect(read(['Certified entity: Sample One Ltd', 'Organization: Sample Two Ltd'])).toEqual({})
  })

  it('where a scope stands elsewhere, or may go on', () => {
    expect(read(['Scope: as stated in the annex to this certificate'])).toEqual({})
    expect(read(['Scope: Development of the sample assistant', '', 'and of its interface for developers', 'Remarks: none'])).toEqual({})
  })

  it('never cuts a scope where its sentence goes on with the word of a label', () => {
    expect(read(['Scope: Development and operation of the sample assistant at all', 'sites of the company', 'Remarks: none'])).toEqual({
      scopeText: 'Development and operation of the sample assistant at all sites of the company',
    })
    expect(read(['Scope: Development of the sample assistant. The', 'sites are listed in the annex.', 'Remarks: none'])).toEqual({})
  })

  it('where the end lies before the issue, or more than five years after it', () => {
    expect(read(['Issue date: 12 January 2028', 'Expiry date: 13 January 2025'])).toEqual({})
    expect(read(['Issue date: 12 January 2025', 'Expiry date: 13 January 2035'])).toEqual({})
  })

  it('where a name may run on in the next line', () => {
    expect(
      read([
        ['Certified entity:', 'The Very Long Sample Company of'],
        ['', 'Northern Exampleland'],
      ]),
    ).toEqual({})
    expect(
      read([
        ['Certified entity:', 'Short Sample Ltd'],
        ['', '5 Sample Street'],
      ]),
    ).toEqual({ certifiedEntity: 'Short Sample Ltd' })
  })

  it('on the edition where no year is given or two standards are named', () => {
    expect(read(['Standard: ISO/IEC 42001'])).toEqual({})
    expect(read(['Standards: ISO/IEC 42001:2023 and ISO/IEC 27001:2022'])).toEqual({})
    expect(read(['Standard: ISO/IEC FDIS 42001'])).toEqual({ edition: 'ISO/IEC FDIS 42001' })
  })

  it('on accreditation that is denied, and on bodies named in what is certified', () => {
    expect(read(['This certificate is not accredited by UKAS.'])).toEqual({})
    expect(read(['Scope: Assistant for the inspectors of Bureau Veritas'])).toEqual({ scopeText: 'Assistant for the inspectors of Bureau Veritas' })
  })

  it('where dates stand as near above their labels as below', () => {
    expect(read(['2025-09-17', 'Issue date', '2028-09-16', 'Expiry date'])).toEqual({})
    expect(read(['2025-09-17', 'Issue date', '', '', '2028-09-16', 'Expiry date'])).toEqual({ issuedOn: '2025-09-17', expiresOn: '2028-09-16' })
    expect(read(['Issue date', '2025-09-17', 'Expiry date', '2028-09-16'])).toEqual({ issuedOn: '2025-09-17', expiresOn: '2028-09-16' })
  })

  it('where a line without a label may belong to the row above or to the row below', () => {
    const rows = [
      ['Certificate holder', 'Short Sample Ltd'],
      ['Scope', 'Development of the sample assistant'],
      ['', 'and of its interface'],
      ['Certification body', 'Unreal Assessors Ltd'],
      ['', 'of Leeds'],
      ['Certificate number', 'AB-1001'],
    ] as const
    expect(read(rows)).toEqual({ certifiedEntity: 'Short Sample Ltd', number: 'AB-1001' })
    expect(read(rows.slice(0, 3))).toEqual({ certifiedEntity: 'Short Sample Ltd', scopeText: 'Development of the sample assistant and of its interface' })
  })

  it('where a scope may go on in a line that begins like a label', () => {
    const long = 'Development of the sample assistant, of its models and of its interfaces for people'
    expect(read([`Scope: ${long}`, 'Status reports and remarks of customers are part of it', 'Remarks: none'])).toEqual({})
    expect(read([`Scope: ${long}`, 'Status: in force', 'Remarks: none'])).toEqual({ scopeText: long })
  })

  it('on the signature of a person, which other languages call like a company', () => {
    expect(read(['Firma: Juan Ejemplo'])).toEqual({})
    expect(read(['Firma: Beispiel Datenwerk GmbH'])).toEqual({ certifiedEntity: 'Beispiel Datenwerk GmbH' })
  })

  it('on what a sentence only points to', () => {
    expect(read(['Specimen Registrars certifies that the Management System of the above organisation has been audited.'])).toEqual({ certificationBody: 'Specimen Registrars' })
  })

  it('on the numbers of other things', () => {
    expect(read(['Company registration number: 12345678', 'Report no.: 998877', 'Accreditation number: 0042'])).toEqual({})
    expect(read(['Accreditation valid until: 12 January 2028', 'Previous certificate valid until: 3 June 2024'])).toEqual({})
  })
})
