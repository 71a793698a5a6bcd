import { describe, expect, it } from 'vitest'
import { backupContents, isBlank, kinshipOf } from '#core/backup/backup-contents.ts'
import { unreviewed } from '#core/register/decision.ts'
import { decide } from '#store/commands/decisions.ts'
import { readFacts, readTrail } from '#store/queries.ts'
import { testStore } from '../../store/test-store.ts'
import { sampleHeld, sampleStore } from './sample-backup.ts'

describe('what a register holds', () => {
  it('is told in numbers', async () => {
    const { facts, audit } = await sampleHeld()
    expect(backupContents(facts, audit.length)).toMatchObject({ tools: 8, decisions: 6, vendors: 3, certificates: 2, answers: 9, evidence: 5, audit: audit.length })
  })

  it('is blank only while no list has a record', async () => {
    const { db } = testStore()
    expect(isBlank(await readFacts(db))).toBe(true)
    await db.notified.add({ id: 'backup', lead: 0, day: '2026-11-22' as never })
    expect(isBlank(await readFacts(db))).toBe(true)
    await db.requirements.add({ tier: 'high', evidenceLevel: 'none', scopeCovers: false, accredited: false, equivalents: [] })
    expect(isBlank(await readFacts(db))).toBe(false)
  })
})

describe('a backup and the register here', () => {
  it('are the same, or so many changes apart, or of different origin', async () => {
    const store = await sampleStore()
    const trailOf = async () => {
      const { entries, head } = await readTrail(store.db)
      return { audit: entries, auditHead: head }
    }
    const saved = await trailOf()
    expect(kinshipOf(saved, (await readTrail(store.db)).entries)).toEqual({ kind: 'same' })
    await decide(store, 'notta', { ...unreviewed, status: 'under-review' })
    await decide(store, 'gemini', { ...unreviewed, status: 'not-allowed', reason: 'No contract.' })
    expect(kinshipOf(saved, (await readTrail(store.db)).entries)).toEqual({ kind: 'behind', lines: 2 })
    expect(kinshipOf(await trailOf(), saved.audit)).toEqual({ kind: 'ahead', lines: 2 })
    expect(kinshipOf({ audit: [], auditHead: { seq: 1, hash: 'f'.repeat(64) } }, saved.audit)).toEqual({ kind: 'other' })
    expect(kinshipOf(saved, [])).toEqual({ kind: 'other' })
  })
})
