import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { chained, emptyTrail, type TrailHead } from '#core/audit/trail-chain.ts'
import { lineOfHash, type TrailCheck, verifyTrail } from '#core/audit/verify-trail.ts'
import type { Instant } from '#core/calendar/iso-date.ts'

interface Trail {
  entries: AuditEntry[]
  head: TrailHead
}

const blank: Omit<AuditEntry, 'seq' | 'hash'> = {
  at: '2026-11-22T09:00:00Z' as Instant,
  by: 'Mika Sato',
  subject: 'certificate',
  subjectId: 'c1',
  about: 'acme',
  action: 'changed',
  changes: [],
}

function trailOf(lines: readonly Partial<typeof blank>[]): Trail {
  let head = emptyTrail
  const entries = lines.map((line) => {
    const entry = chained(head, { ...blank, ...line })
    head = { seq: entry.seq, hash: entry.hash }
    return entry
  })
  return { entries, head }
}

/**
 * Without a backslash or a quote in the name of a field, which no record has: V8 of Node 26.10 takes one such name for another. After
 * JSON.parse(String.raw`{"":0,"\\":0}`) it reads {"":0,"\"":0} with the first one's name.
 */
const anyValue = fc.jsonValue().filter(
  (value) =>
    !JSON.stringify(value)
      .match(/"(?:[^"\\]|\\.)*":/g)
      ?.some((name) => name.includes('\\')),
)

const anyLine = fc.record({
  by: fc.string(),
  about: fc.string(),
  changes: fc.array(fc.record({ field: fc.string({ minLength: 1 }), from: anyValue, to: anyValue }), { maxLength: 3 }) as fc.Arbitrary<AuditEntry['changes']>,
})
const anyTrail = fc.array(anyLine, { minLength: 1, maxLength: 12 }).map(trailOf)
/** A trail and one of its places. */
const trailAndPlace = anyTrail.chain((trail) => fc.tuple(fc.constant(trail), fc.nat(trail.entries.length - 1)))
const found = (fault: string, seq: number): TrailCheck => ({ isIntact: false, fault: fault as never, seq })
const fresh = (entry: AuditEntry): AuditEntry => JSON.parse(JSON.stringify(entry))

describe('a trail as it was written', () => {
  it('is intact, also after a way through JSON that turns the order of fields round', () => {
    fc.assert(
      fc.property(anyTrail, ({ entries, head }) => {
        const turned = entries.map((entry) => fresh(Object.fromEntries(Object.entries(entry).reverse()) as unknown as AuditEntry))
        expect(verifyTrail(turned, head)).toEqual({ isIntact: true, head })
      }),
    )
  })

  it('is intact without any line', () => {
    expect(verifyTrail([])).toEqual({ isIntact: true, head: emptyTrail })
  })
})

describe('a single mutation is found and named:', () => {
  it.each(['at', 'by', 'subjectId', 'about', 'reason', 'hash'] as const)('a line whose "%s" was altered', (field) => {
    fc.assert(
      fc.property(trailAndPlace, fc.string(), ([{ entries, head }, place], text) => {
        const altered = entries.with(place, { ...(entries[place] as AuditEntry), [field]: text })
        fc.pre(text !== entries[place]?.[field])
        expect(verifyTrail(altered, head)).toEqual(found('altered', place + 1))
      }),
    )
  })

  it('a line with a change more', () => {
    fc.assert(
      fc.property(trailAndPlace, ([{ entries, head }, place]) => {
        const entry = entries[place] as AuditEntry
        const altered = { ...entry, changes: [...entry.changes, { field: 'state', from: null, to: 'active' }] }
        expect(verifyTrail(entries.with(place, altered), head)).toEqual(found('altered', place + 1))
      }),
    )
  })

  it('a line with a field that was not there', () => {
    const { entries, head } = trailOf([{}, {}])
    expect(verifyTrail(entries.with(1, { ...(entries[1] as AuditEntry), extra: 1 } as never), head)).toEqual(found('altered', 2))
  })

  it('a removed line, also the first, the last and the only one', () => {
    fc.assert(
      fc.property(trailAndPlace, ([{ entries, head }, place]) => {
        expect(verifyTrail(entries.toSpliced(place, 1), head)).toEqual(found('removed', place + 1))
      }),
    )
  })

  it('an inserted line, whether it follows the chain or not', () => {
    fc.assert(
      fc.property(trailAndPlace, anyLine, fc.boolean(), ([{ entries, head }, place], line, isForged) => {
        const before = entries[place - 1] ?? emptyTrail
        const forged = chained(before, { ...blank, ...line })
        fc.pre(forged.hash !== entries[place]?.hash)
        const inserted = isForged ? forged : { ...forged, hash: 'f'.repeat(64) }
        const at = isForged ? place + 1 : place
        expect(verifyTrail(entries.toSpliced(at, 0, inserted), head)).toMatchObject({ isIntact: false, seq: place + 1 })
      }),
    )
  })

  it('a line added at the end without the head', () => {
    fc.assert(
      fc.property(anyTrail, anyLine, ({ entries, head }, line) => {
        expect(verifyTrail([...entries, chained(head, { ...blank, ...line })], head)).toEqual(found('inserted', head.seq + 1))
      }),
    )
  })

  it('a line inserted with a number of its own', () => {
    const { entries, head } = trailOf([{}, {}, {}])
    const [first] = entries as [AuditEntry]
    expect(verifyTrail(entries.toSpliced(1, 0, { ...first, seq: 1.5 }), head)).toEqual(found('inserted', 1.5))
    expect(verifyTrail(entries.toSpliced(2, 0, first), head)).toEqual(found('inserted', 1))
  })

  it('two lines that changed places', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 2, maxLength: 12 }).map(trailOf), fc.nat(), fc.nat(), ({ entries, head }, a, b) => {
        const [low, high] = [a % entries.length, b % entries.length].sort((x, y) => x - y) as [number, number]
        fc.pre(low < high)
        const swapped = entries.with(low, entries[high] as AuditEntry).with(high, entries[low] as AuditEntry)
        expect(verifyTrail(swapped, head)).toEqual(found('reordered', high + 1))
      }),
    )
  })

  it('two lines that changed numbers', () => {
    const { entries, head } = trailOf([{ by: 'A' }, { by: 'B' }, { by: 'C' }])
    const [first, second] = entries as [AuditEntry, AuditEntry]
    expect(verifyTrail([{ ...second, seq: 1 }, { ...first, seq: 2 }, entries[2] as AuditEntry], head)).toEqual(found('altered', 1))
  })
})

describe('a trail that was rewritten as a whole', () => {
  it('does not fit the head that was kept', () => {
    const { head } = trailOf([{ by: 'A' }, { by: 'B' }])
    expect(verifyTrail(trailOf([{ by: 'X' }, { by: 'B' }]).entries, head)).toEqual(found('head-differs', 2))
  })

  it('does not know a hash that was kept before', () => {
    const { entries, head } = trailOf([{ by: 'A' }, { by: 'B' }, { by: 'C' }])
    expect(lineOfHash(entries, ` ${entries[1]?.hash.toUpperCase()} `)?.seq).toBe(2)
    expect(lineOfHash(trailOf([{ by: 'X' }, { by: 'B' }]).entries, head.hash)).toBeUndefined()
  })
})
