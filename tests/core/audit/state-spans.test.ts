import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { recordVersions } from '#core/audit/record-versions.ts'
import { pastStateSpans } from '#core/audit/state-spans.ts'
import type { Instant } from '#core/calendar/iso-date.ts'

type States = readonly (readonly [at: string, state: string | undefined])[]

/** The versions of a certificate whose register showed these states one after the other, each since an instant. */
function versionsOf(...states: States) {
  const records = states.map(([, state]) => (state === undefined ? undefined : { edition: 'ISO/IEC 42001:2023', state }))
  const history = states.map(
    ([at], i): AuditEntry => ({
      seq: i + 1,
      at: at as Instant,
      by: '',
      subject: 'certificate',
      subjectId: 'c1',
      about: 'acme',
      action: 'changed',
      changes: fieldChanges(records[i - 1], records[i]),
      hash: '0'.repeat(64),
    }),
  )
  return recordVersions(history.toReversed(), 'certificate', 'c1', records.at(-1))
}

const spans = (...states: States) => pastStateSpans(versionsOf(...states), 'UTC')

describe('pastStateSpans', () => {
  it('knows no span of a certificate that was always active, or is still suspended', () => {
    expect(spans(['2026-01-01T00:00:00Z', 'active'])).toEqual([])
    expect(spans(['2026-01-01T00:00:00Z', 'active'], ['2026-03-01T00:00:00Z', 'suspended'])).toEqual([])
  })

  it('tells from when to when it was suspended, once it is active again', () => {
    expect(spans(['2026-01-01T00:00:00Z', 'active'], ['2026-03-01T00:00:00Z', 'suspended'], ['2026-04-15T00:00:00Z', 'active'])).toEqual([
      { state: 'suspended', from: '2026-03-01', to: '2026-04-15' },
    ])
  })

  it('ends one span where the next begins, oldest first', () => {
    const states = spans(
      ['2026-01-01T00:00:00Z', 'suspended'],
      ['2026-02-01T00:00:00Z', 'withdrawn'],
      ['2026-03-01T00:00:00Z', 'active'],
      ['2026-05-01T00:00:00Z', 'suspended'],
      ['2026-06-01T00:00:00Z', 'active'],
    )
    expect(states).toEqual([
      { state: 'suspended', from: '2026-01-01', to: '2026-02-01' },
      { state: 'withdrawn', from: '2026-02-01', to: '2026-03-01' },
      { state: 'suspended', from: '2026-05-01', to: '2026-06-01' },
    ])
  })

  it('passes over a change that leaves the state as it is', () => {
    expect(spans(['2026-01-01T00:00:00Z', 'suspended'], ['2026-02-01T00:00:00Z', 'suspended'], ['2026-03-01T00:00:00Z', 'active'])).toEqual([
      { state: 'suspended', from: '2026-01-01', to: '2026-03-01' },
    ])
  })

  it('ends with the deletion of the certificate, and counts it as active where no state stood', () => {
    expect(spans(['2026-01-01T00:00:00Z', 'suspended'], ['2026-02-01T00:00:00Z', undefined])).toEqual([{ state: 'suspended', from: '2026-01-01', to: '2026-02-01' }])
  })

  it('takes the local day', () => {
    const versions = versionsOf(['2026-01-01T00:00:00Z', 'suspended'], ['2026-02-01T20:00:00Z', 'active'])
    expect(pastStateSpans(versions, 'Asia/Tokyo')).toEqual([{ state: 'suspended', from: '2026-01-01', to: '2026-02-02' }])
  })

  it('knows no day for what stood there before the trail began', () => {
    expect(pastStateSpans(recordVersions([], 'certificate', 'c1', { state: 'suspended' }), 'UTC')).toEqual([])
  })
})
