import { expect, test } from 'vitest'
import { recordedCertificateSchema } from '#core/register/certificate.ts'
import { sampleCertificate } from '../../sample/profiles.ts'

const blank = { ...sampleCertificate({ evidenceLevel: 'certificate-seen' }), issuedOn: undefined, expiresOn: undefined }
const codes = (certificate: object) => recordedCertificateSchema.safeParse(certificate).error?.issues.map(({ path, message }) => `${path}: ${message}`)

test('a certificate that somebody has seen is not recorded without anything that stands on it', () => {
  expect(codes(blank)).toEqual(['number: nothing-of-certificate'])
  expect(codes({ ...blank, evidenceLevel: 'confirmed' })).toEqual(['number: nothing-of-certificate'])
})

test.each([
  { number: 'AIMS-1' },
  { certifiedEntity: 'Acme Inc.' },
  { certificationBody: 'Example Certification' },
  { scopeText: 'Claude and its API' },
  { expiresOn: '2029-05-31' },
])('%j is enough', (named) => {
  expect(codes({ ...blank, ...named })).toBeUndefined()
})

test('what nobody has seen may be as little as the word of the vendor', () => {
  expect(codes({ ...blank, evidenceLevel: 'vendor-statement' })).toBeUndefined()
})
