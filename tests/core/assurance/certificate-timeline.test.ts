import { describe, expect, it } from 'vitest'
import { isAccreditable, isInForce, lastDayOf, nextCheckOn, stateOn, surveillanceWindows } from '#core/assurance/certificate-timeline.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { certificateStates } from '#core/register/certificate.ts'
import { sampleCertificate } from '../../sample/profiles.ts'

const day = (text: string) => text as IsoDate
const none = undefined as never
const report = sampleCertificate({ edition: 'SOC 2', issuedOn: day('2026-04-20'), expiresOn: none, periodTo: day('2026-03-31') })

describe('stateOn', () => {
  it.each(certificateStates)('never overwrites %s by a date that is still to come', (state) => {
    expect(stateOn(sampleCertificate({ state, expiresOn: day('2026-11-22') }), day('2026-11-22'))).toBe(state)
  })

  it.each([
    ['active', 'expired'],
    ['unknown', 'expired'],
    ['suspended', 'suspended'],
    ['withdrawn', 'withdrawn'],
    ['cancelled', 'cancelled'],
    ['expired', 'expired'],
  ] as const)('shows %s past its end as %s', (state, shown) => {
    expect(stateOn(sampleCertificate({ state, expiresOn: day('2026-11-21') }), day('2026-11-22'))).toBe(shown)
  })

  it('never ends what has no end on record', () => {
    expect(stateOn(sampleCertificate({ expiresOn: none }), day('2099-01-01'))).toBe('active')
  })
})

describe('isInForce', () => {
  it('begins on the day of issue', () => {
    const certificate = sampleCertificate({ issuedOn: day('2026-06-01') })
    expect([isInForce(certificate, day('2026-05-31')), isInForce(certificate, day('2026-06-01'))]).toEqual([false, true])
  })

  it('counts a certificate whose state the register does not show', () => {
    expect(isInForce(sampleCertificate({ state: 'unknown', issuedOn: none }), day('2026-11-22'))).toBe(true)
  })
})

describe('lastDayOf', () => {
  it('is the expiry, and for a report twelve months after its period, to the end of February', () => {
    expect(lastDayOf(sampleCertificate({ expiresOn: day('2028-02-29'), periodTo: day('2020-01-01') }))).toBe('2028-02-29')
    expect(lastDayOf(report)).toBe('2027-03-31')
    expect(lastDayOf({ ...report, periodTo: day('2024-02-29') })).toBe('2025-02-28')
    expect(lastDayOf({ ...report, periodTo: none })).toBeUndefined()
    expect([isInForce(report, day('2027-03-31')), isInForce(report, day('2027-04-01'))]).toEqual([true, false])
  })
})

describe('surveillanceWindows', () => {
  const certificate = sampleCertificate({ issuedOn: day('2024-02-29'), expiresOn: day('2027-02-28') })

  it('stand a year apart and end before recertification, also from a leap day on', () => {
    expect(surveillanceWindows(certificate, day('2024-03-01'))).toEqual([
      { opensOn: '2024-11-30', dueOn: '2025-02-28', state: 'upcoming' },
      { opensOn: '2025-11-30', dueOn: '2026-02-28', state: 'upcoming' },
    ])
  })

  it.each([
    ['2024-11-29', 'upcoming'],
    ['2024-11-30', 'open'],
    ['2025-02-28', 'open'],
    ['2025-03-01', 'unconfirmed'],
  ])('on %s the first is %s', (on, state) => {
    expect(surveillanceWindows(certificate, day(on))[0]?.state).toBe(state)
  })

  it.each([
    ['2024-11-29', '2025-03-01', 'unconfirmed'],
    ['2024-11-30', '2025-03-01', 'seen'],
    ['2025-03-01', '2025-03-01', 'seen'],
    ['2025-03-02', '2025-03-01', 'unconfirmed'],
  ])('an audit of %s, looked at on %s, leaves the first %s', (lastAuditOn, on, state) => {
    expect(surveillanceWindows({ ...certificate, lastAuditOn: day(lastAuditOn) }, day(on))[0]?.state).toBe(state)
  })

  it('follow a certificate that runs longer or shorter than three years', () => {
    const count = (expiresOn: IsoDate) => surveillanceWindows({ ...certificate, issuedOn: day('2024-01-01'), expiresOn }, day('2024-06-01')).length
    expect([count(day('2025-07-01')), count(day('2025-07-02')), count(day('2028-12-31')), count(none)]).toEqual([0, 1, 4, 2])
  })

  it('are none without a day of issue, and none for a report', () => {
    expect(surveillanceWindows(sampleCertificate({ issuedOn: none }), day('2026-11-22'))).toEqual([])
    expect(surveillanceWindows({ ...report, expiresOn: day('2029-01-01') }, day('2026-11-22'))).toEqual([])
  })
})

describe('nextCheckOn', () => {
  it.each([
    [{ nextCheckOn: day('2030-01-01') }, '2030-01-01'],
    [{ expiresOn: day('2027-01-31'), seenOn: day('2026-11-01') }, '2026-11-02'],
    [{ expiresOn: day('2029-01-31'), seenOn: day('2026-11-01') }, '2027-11-01'],
    [{ expiresOn: none, seenOn: day('2026-11-01') }, '2027-11-01'],
    [{ expiresOn: day('2027-01-31'), seenOn: none }, '2026-11-02'],
    [{ expiresOn: none, seenOn: none }, undefined],
  ])('of %o is %s', (changes, expected) => {
    expect(nextCheckOn(sampleCertificate(changes))).toBe(expected)
  })
})

describe('isAccreditable', () => {
  it.each([
    ['ISO/IEC 42001:2023', true],
    ['JIS Q 42001:2025', true],
    ['ｊｉｓ q 27001', true],
    ['iso 27701', true],
    ['SOC 2 Type II', false],
    ['CSA STAR for AI', false],
    ['HITRUST', false],
  ])('%s: %s', (edition, expected) => {
    expect(isAccreditable(edition)).toBe(expected)
  })
})
