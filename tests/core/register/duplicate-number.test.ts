import { describe, expect, it } from 'vitest'
import { certificateWithNumber } from '#core/register/duplicate-number.ts'
import { sampleCertificate } from '../../sample/profiles.ts'

const held = [sampleCertificate({ id: 'c1', number: 'AIMS-2025 0042' }), sampleCertificate({ id: 'c2', vendorId: 'other', number: 'IS 777/1' }), sampleCertificate({ id: 'c3' })]
const found = (number: string, id?: string) => certificateWithNumber(held, number, id)?.id

describe('certificateWithNumber', () => {
  it.each(['AIMS-2025 0042', 'aims20250042', 'AIMS 2025-0042', 'ＡＩＭＳ－２０２５ ００４２', ' AIMS–2025.0042 '])('finds the number typed as "%s"', (typed) => {
    expect(found(typed)).toBe('c1')
  })

  it('looks at every vendor', () => {
    expect(found('is777-1')).toBe('c2')
  })

  it('does not find the certificate itself, nor one without a number, nor a part of a number', () => {
    expect(found('AIMS-2025 0042', 'c1')).toBeUndefined()
    expect(found('')).toBeUndefined()
    expect(found(' -/ ')).toBeUndefined()
    expect(found('AIMS-2025')).toBeUndefined()
  })
})
