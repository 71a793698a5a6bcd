import { expect, test } from 'vitest'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { isChanged, recordVersions } from '#core/audit/record-versions.ts'
import type { Instant } from '#core/calendar/iso-date.ts'

/** The trail of one record that went through `states`, newest line first. */
function trailOf(...states: (object | undefined)[]): AuditEntry[] {
  const lines = states.slice(1).map((after, i) => ({
    seq: i + 1,
    at: '2026-11-22T09:00:00Z' as Instant,
    by: 'Mika Sato',
    subject: 'certificate' as const,
    subjectId: 'c-1',
    about: 'anthropic',
    action: 'changed' as const,
    changes: fieldChanges(states[i], after),
    hash: '0'.repeat(64),
  }))
  return lines.reverse()
}

const versionsOf = (history: readonly AuditEntry[], present: object | undefined) => recordVersions(history, 'certificate', 'c-1', present)

test('rewinds a record to what it was before each change', () => {
  const present = { state: 'suspended', sites: ['Osaka'], nested: { a: 1 } }
  const versions = versionsOf(trailOf(undefined, { state: 'active', nested: { a: 1 } }, present), present)
  expect(versions.map(({ after }) => Object.fromEntries(after))).toEqual([
    { state: 'suspended', sites: ['Osaka'], 'nested.a': 1 },
    { state: 'active', 'nested.a': 1 },
  ])
  expect(versions.at(-1)?.before.size).toBe(0)
})

test('keeps what stood there before the trail began as a version without a line', () => {
  const versions = versionsOf(trailOf({ state: 'active' }, { state: 'expired' }), { state: 'expired' })
  expect(versions.map(({ entry, after }) => [entry?.seq, after.get('state')])).toEqual([
    [1, 'expired'],
    [undefined, 'active'],
  ])
})

test('tells of a record that is gone', () => {
  const versions = versionsOf(trailOf(undefined, { state: 'active' }, undefined), undefined)
  expect(versions.map(({ after }) => after.get('state'))).toEqual([undefined, 'active'])
})

test('marks a change that was taken back', () => {
  const active = { state: 'active' }
  const versions = versionsOf(trailOf(undefined, active, { state: 'suspended' }, active), active)
  expect(versions.map(({ isRestored }) => isRestored)).toEqual([true, false, false])
})

test('a deletion is no restoration, however often it happens', () => {
  const versions = versionsOf(trailOf({ a: 1 }, undefined, { a: 1 }, undefined), undefined)
  expect(versions.map(({ isRestored }) => isRestored)).toEqual([false, true, false, false])
})

test('passes over the lines of other records', () => {
  const others = trailOf(undefined, { state: 'active' }).map((line) => ({ ...line, subjectId: 'c-2' }))
  expect(versionsOf(others, { state: 'active' })).toMatchObject([{ isRestored: false }])
})

test('says which fields differ between two versions', () => {
  const [newest] = versionsOf(trailOf(undefined, { a: [1], b: 2 }, { a: [1], b: 3 }), { a: [1], b: 3 })
  expect(newest && ['a', 'b', 'c'].filter((field) => isChanged(newest, field))).toEqual(['b'])
})
