import { expect, test } from 'vitest'
import { isSuperseded } from '#core/assurance/superseded.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { sampleCertificate } from '../../sample/profiles.ts'

const today = '2026-11-22' as IsoDate
const day = (text: string) => text as IsoDate
const old = sampleCertificate({ id: 'old', issuedOn: day('2024-01-01'), expiresOn: day('2026-12-31') })
const renewed = sampleCertificate({ id: 'new', issuedOn: day('2026-11-01'), expiresOn: day('2029-12-31') })

test('the certificate that ends later takes the place of the other', () => {
  expect([old, renewed].map((each) => isSuperseded(each, [old, renewed], today))).toEqual([true, false])
})

test('a certificate in force takes the place of one that is not, whichever ends later', () => {
  const withdrawn = { ...renewed, state: 'withdrawn' as const }
  expect([old, withdrawn].map((each) => isSuperseded(each, [old, withdrawn], today))).toEqual([false, true])
})

test('a certificate that has not begun takes no place yet', () => {
  const coming = { ...renewed, issuedOn: day('2026-12-01') }
  expect(isSuperseded(old, [old, coming], today)).toBe(false)
  expect(isSuperseded(old, [old, coming], day('2026-12-01'))).toBe(true)
})

test('a report is told by the end of its period', () => {
  const first = sampleCertificate({ id: 'b', edition: 'SOC 2', expiresOn: undefined as never, periodTo: day('2026-03-31') })
  const second = sampleCertificate({ id: 'a', edition: 'SOC 2 Type II', expiresOn: undefined as never, periodTo: day('2026-09-30') })
  expect([first, second].map((each) => isSuperseded(each, [first, second], today))).toEqual([true, false])
})

test('editions of one standard stand for each other, other standards do not', () => {
  expect(isSuperseded(old, [old, { ...renewed, edition: 'JIS Q 42001:2025' }], today)).toBe(true)
  expect(isSuperseded(old, [old, { ...renewed, edition: 'ISO/IEC 27001:2022' }], today)).toBe(false)
})

test('unknown standards are told by their names, whatever the width and case', () => {
  const [one, other] = [
    { ...old, edition: 'TISAX' },
    { ...renewed, edition: 'ＴＩＳＡＸ' },
  ]
  expect(isSuperseded(one, [one, other], today)).toBe(true)
  expect(isSuperseded(one, [one, { ...other, edition: 'ENS' }], today)).toBe(false)
})
