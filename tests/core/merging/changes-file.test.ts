import { describe, expect, it } from 'vitest'
import { chained, emptyTrail, hashOfEntry } from '#core/audit/trail-chain.ts'
import type { Instant } from '#core/calendar/iso-date.ts'
import { readChangesFile, writeChangesFile } from '#core/merging/changes-file.ts'
import { changesSummary } from '#core/merging/changes-summary.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'

const savedAt = '2026-11-22T09:00:00Z' as Instant
const base = { at: savedAt, by: 'Mika', subject: 'vendor' as const, subjectId: 'acme', about: 'acme' }
const first = chained(emptyTrail, {
  ...base,
  action: 'created',
  changes: ['position', 'riskTier'].map((field) => ({ field, from: null, to: field === 'position' ? 'held' : 'high' })),
})
const second = chained(first, { ...base, action: 'changed', changes: [{ field: 'note', from: null, to: 'Called' }], after: [first.hash] })
const lines: KnownLine[] = [
  { ...first, previous: emptyTrail.hash },
  { ...second, previous: first.hash },
]
const written = writeChangesFile({ savedAt, savedBy: 'Mika', lines })

/** The file with its lines changed, and the digest of the whole as it then is: only a line can be at fault. */
function withLines(change: (lines: KnownLine[]) => KnownLine[]) {
  return writeChangesFile({ savedAt, savedBy: 'Mika', lines: change(structuredClone(lines)) })
}

/** A line whose hash fits whatever it says. */
function fitting({ hash: _, previous, ...entry }: KnownLine): KnownLine {
  return { ...entry, previous, hash: hashOfEntry(previous, entry) }
}

describe('a file with changes', () => {
  it('is read as it was written', () => {
    expect(readChangesFile(written)).toEqual({ file: { savedAt, savedBy: 'Mika', lines } })
  })

  it('may begin with a byte order mark, as some mail programs add one', () => {
    expect(readChangesFile(`\uFEFF${written}`)).toHaveProperty('file')
  })

  const refused: [string, string, object][] = [
    ['that is no JSON', 'Name,Website\n', { kind: 'no-json' }],
    ['of another kind', '{"format":"daylight-backup"}', { kind: 'other-file' }],
    ['of a newer Daylight', written.replace('"version": 1', '"version": 2'), { kind: 'newer' }],
    ['in which a line was altered', written.replace('Called', 'Forged'), { kind: 'altered', line: 2 }],
    ['in which a name was altered', withLines(([a, b]) => [a as KnownLine, { ...(b as KnownLine), by: 'Ken' }]), { kind: 'altered', line: 2 }],
    ['from which a line was taken', withLines(([, b]) => [b as KnownLine]), { kind: 'gap', line: 1 }],
    [
      'from which the last line was cut',
      writeChangesFile({ savedAt, savedBy: 'Mika', lines: lines.slice(0, 1) }).replace(/"sha256": "\w+"/, /"sha256": "\w+"/.exec(written)?.[0] ?? ''),
      { kind: 'incomplete' },
    ],
    ['with a line twice', withLines(([a, b]) => [a as KnownLine, b as KnownLine, b as KnownLine]), { kind: 'twice', line: 3 }],
    ['with something that is not shared', withLines(([a]) => [fitting({ ...(a as KnownLine), subject: 'flag' })]), { kind: 'not-shared', line: 1 }],
    [
      'with a field that no such record has',
      withLines(([a]) => [fitting({ ...(a as KnownLine), changes: [{ field: '__proto__.polluted', from: null, to: true }] })]),
      { kind: 'unreadable', line: 1, detail: '__proto__.polluted' },
    ],
    [
      'with a line that is no line',
      written.replace('"by": "Mika"', '"by": 7'),
      { kind: 'unreadable', line: 1, detail: 'lines.0.by: Invalid input: expected string, received number' },
    ],
  ]
  it.each(refused)('%s is refused with the reason', (_, text, fault) => {
    expect(readChangesFile(text)).toEqual({ fault })
  })
})

describe('the summary of files', () => {
  it('tells by record who changed it, and what is in conflict between the files', () => {
    const other: KnownLine = {
      ...chained(first, { ...base, by: 'Ken', action: 'changed', changes: [{ field: 'note', from: null, to: 'Wrote' }], after: [first.hash] }),
      previous: first.hash,
    }
    expect(changesSummary([...lines, ...lines, other])).toEqual([
      {
        subject: 'vendor',
        id: 'acme',
        about: 'acme',
        changes: 3,
        by: ['Ken', 'Mika'],
        exists: true,
        conflicts: [{ kind: 'differs', fields: ['note'], by: expect.arrayContaining(['Ken', 'Mika']) }],
      },
    ])
  })
})
