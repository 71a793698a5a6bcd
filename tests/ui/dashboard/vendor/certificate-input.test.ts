import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { certificateSchema } from '#core/register/certificate.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { certificateInput, newCertificate } from '#ui/dashboard/vendor/certificate-input.ts'

const today = '2026-11-22' as IsoDate

function formOf(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('newCertificate', () => {
  it('starts as seen today by the person in the settings', () => {
    expect(newCertificate('acme', today, { ...defaultSettings, userName: 'Mika Sato' })).toMatchObject({
      edition: 'ISO/IEC 42001:2023',
      state: 'active',
      accredited: 'unknown',
      evidenceLevel: 'certificate-seen',
      seenOn: today,
      seenBy: 'Mika Sato',
    })
  })

  it('names nobody where the settings name nobody', () => {
    expect(newCertificate('acme', today, defaultSettings)).not.toHaveProperty('seenBy')
  })
})

describe('certificateInput', () => {
  const filled = { edition: ' ISO/IEC 42001:2023 ', number: 'A-1', accredited: 'yes', state: 'active', evidenceLevel: 'confirmed', seenOn: '2026-06-01', sites: 'Tokyo\n\n Osaka ' }

  it('reads the form into a certificate that the schema accepts', () => {
    const input = certificateInput(formOf(filled), { vendorId: 'acme', id: 'c1' })
    expect(certificateSchema.parse(input)).toMatchObject({ id: 'c1', vendorId: 'acme', edition: 'ISO/IEC 42001:2023', number: 'A-1', sites: ['Tokyo', 'Osaka'] })
  })

  it('leaves out what was left empty, and the id of a new certificate', () => {
    const input = certificateInput(formOf({ ...filled, number: '  ', expiresOn: '' }), { vendorId: 'acme' })
    for (const field of ['id', 'number', 'expiresOn']) expect(input).not.toHaveProperty(field)
  })

  it('keeps an empty edition for the schema to refuse', () => {
    const faults = certificateSchema.safeParse(certificateInput(formOf({ ...filled, edition: '' }), { vendorId: 'acme', id: 'c1' })).error?.issues
    expect(faults?.map(({ path, message }) => [path[0], message])).toEqual([['edition', 'required']])
  })
})
