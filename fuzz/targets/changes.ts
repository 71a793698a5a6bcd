/** Files with changes between colleagues: as they come, and as somebody would forge them, with every hash made to fit. */
import { chained, emptyTrail, hashOfEntry } from '#core/audit/trail-chain.ts'
import type { Instant } from '#core/calendar/iso-date.ts'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import { adoptedRecord, unrecordedChanges } from '#core/merging/adopted-record.ts'
import { type ChangesFile, readChangesFile, writeChangesFile } from '#core/merging/changes-file.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import { isMergedSubject, type MergedSubject } from '#core/merging/merged-subjects.ts'
import { recordMerge } from '#core/merging/record-merge.ts'
import { packChanges, unpackChanges } from '#platform/changes-package.ts'
import { sha256Hex } from '#platform/files.ts'
import type { FuzzAnswer, FuzzTarget } from '../fuzz-target.ts'

export const changesTarget: FuzzTarget = { name: 'changes', seeds, read: (bytes) => answerOf(bytes, (text) => text) }
export const forgedChangesTarget: FuzzTarget = { name: 'forged-changes', seeds: async () => (await seeds()).slice(0, 1), read: (bytes) => answerOf(bytes, forged) }

const today = parseIsoDate('2026-11-22') ?? ('' as never)

async function seeds(): Promise<Uint8Array<ArrayBuffer>[]> {
  const text = writeChangesFile({ savedAt: '2026-11-22T09:00:00Z' as Instant, savedBy: 'Mika', lines: sampleLines() })
  const proof = new Blob(['proof'])
  const packed = await packChanges({ text, evidence: new Map([[await sha256Hex(proof), proof]]) }, Date.UTC(2026, 10, 22))
  return [new TextEncoder().encode(text), new Uint8Array(await packed.blob.arrayBuffer())]
}

/** One colleague's certificate with a conflict: two lines that follow the same one. */
function sampleLines(): KnownLine[] {
  const base = { by: 'Mika', subject: 'certificate' as const, subjectId: 'c1', about: 'acme', at: '2026-11-20T09:00:00Z' as Instant }
  const made = { vendorId: 'acme', id: 'c1', edition: 'ISO/IEC 42001:2023', accredited: 'unknown', state: 'active', evidenceLevel: 'none', issuedOn: '2025-01-01' }
  const first = chained(emptyTrail, { ...base, action: 'created', changes: Object.entries(made).map(([field, to]) => ({ field, from: null, to })) })
  const next = (by: string, field: string, to: string) => chained(first, { ...base, by, action: 'changed', changes: [{ field, from: null, to }], after: [first.hash] })
  const decided = chained(first, {
    ...base,
    subject: 'tool',
    subjectId: 'chat',
    about: 'chat',
    action: 'changed',
    changes: [{ field: 'decision.status', from: 'unreviewed', to: 'under-review' }],
  })
  return [
    { ...first, previous: emptyTrail.hash },
    { ...next('Mika', 'expiresOn', '2028-01-01'), previous: first.hash },
    { ...next('Ken', 'expiresOn', '2027-01-01'), previous: first.hash },
    { ...next('Aoi', 'issuedOn', '2027-06-01'), previous: first.hash },
    { ...decided, previous: first.hash },
  ]
}

/** What the dashboard's dry run works out, into an empty register and into one that knows the first line. */
async function answerOf(bytes: Uint8Array<ArrayBuffer>, prepared: (text: string) => string): Promise<FuzzAnswer> {
  const unpacked = await unpackChanges(new Blob([bytes]), [])
  if ('fault' in unpacked) return { refused: unpacked.fault.kind }
  const read = readChangesFile(prepared(unpacked.text))
  if ('fault' in read) return { refused: read.fault.kind }
  return merged(read.file)
}

function merged({ lines }: ChangesFile): FuzzAnswer {
  const kept = new Set<string>()
  for (const own of Map.groupBy(lines, ({ subject, subjectId }) => `${subject} ${subjectId}`).values()) {
    const [{ subject, subjectId } = { subject: '', subjectId: '' }] = own
    if (!isMergedSubject(subject)) continue
    for (const line of adopt(subject, subjectId, [], own)) kept.add(line.hash)
    adopt(subject, subjectId, sampleLines().slice(0, 1), own)
  }
  // Lines that only note an exchange, and after which nobody wrote, are not kept.
  return { read: lines.length, accepted: kept.size, rejected: lines.filter(({ hash, exchange }) => !kept.has(hash) && exchange !== undefined).length }
}

function adopt(subject: MergedSubject, subjectId: string, known: readonly KnownLine[], own: readonly KnownLine[]): readonly KnownLine[] {
  const merge = recordMerge(
    subject,
    subjectId,
    known.filter((line) => line.subject === subject && line.subjectId === subjectId),
    own,
  )
  if (merge === undefined) return []
  const adopted = adoptedRecord(subject, undefined, merge.merged, today)
  unrecordedChanges(subject, subjectId, adopted, merge.merged)
  return merge.fresh
}

/** The text with hashes that fit whatever it says now, so that only its content can be refused. */
function forged(text: string): string {
  try {
    const file = JSON.parse(text) as { lines: (KnownLine & { hash: string })[] }
    const renamed = new Map<string, string>()
    const lines = file.lines.map(({ hash, previous, ...entry }) => {
      const linked = { ...entry, ...(entry.after && { after: entry.after.map((each) => renamed.get(each) ?? each) }) }
      const fitting = hashOfEntry(previous, linked)
      renamed.set(hash, fitting)
      return { ...linked, previous, hash: fitting } as KnownLine
    })
    return writeChangesFile({ savedAt: '2026-11-22T09:00:00Z' as Instant, savedBy: 'Mika', lines })
  } catch {
    return text
  }
}
