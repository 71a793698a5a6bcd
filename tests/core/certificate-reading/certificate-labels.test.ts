import { describe, expect, it } from 'vitest'
import { endingLabelOf, labelOf } from '#core/certificate-reading/certificate-labels.ts'

describe('labelOf', () => {
  it.each([
    ['Certificate registration number: AB', 'number'],
    ['Certificate GB25/00000777', 'number'],
    ['Certificat n° : AB', 'number'],
    ['N.o de certificado', 'number'],
    ['Certificato n. IT-1', 'number'],
    ['Certificaatnummer', 'number'],
    ['Date d’émission', 'issuedOn'],
    ['Fecha de caducidad', 'expiresOn'],
    ['Prima emissione', 'originalIssuedOn'],
    ['Geldig tot en met', 'expiresOn'],
    ['Domaine de certification', 'scopeText'],
    ['認証登録範囲', 'scopeText'],
    ['Expiry date of previous cycle: 1 May 2024', 'other'],
    ['登録日', 'other'],
  ])('knows what %s introduces', (text, kind) => expect(labelOf(text)?.kind).toBe(kind))

  it.each(['Certificates', 'Scopes of work', 'no certificado por nadie', 'Certificate of Registration', 'Issuedness', 'Normal use'])('sees no label in %s', (text) =>
    expect(labelOf(text)).toBeUndefined(),
  )

  it.each(['Certificate No. / Zertifikat-Nr.:', 'Certificate number 認証番号', 'Scope (Geltungsbereich)', 'Date of issue (DD/MM/YYYY)'])('takes %s as one label', (text) =>
    expect(labelOf(text)?.rest).toBe(''),
  )
})

describe('endingLabelOf', () => {
  it('knows the sentence that introduces what stands below', () => {
    expect(endingLabelOf('and operates a management system for the following scope:')?.kind).toBe('scopeText')
    expect(endingLabelOf('the requirements are met for the following scope of the annex')).toBeUndefined()
  })
})
