import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { NewerDataError } from '#store/change-record.ts'
import { deleteEverything } from '#store/commands/deletion.ts'
import { forgetDraft, keepDraft } from '#store/commands/drafts.ts'
import { type Draft, schemaVersion } from '#store/database.ts'
import { countDrafts, readDraft, readFacts } from '#store/queries.ts'
import { testStore } from '../test-store.ts'

const draft: Draft = { key: 'certificate acme', begunOn: '2026-11-03' as IsoDate, fields: [['number', 'AIMS-1']], opened: { record: undefined } }

describe('a draft', () => {
  it('is kept as it was typed last, and forgotten on demand', async () => {
    const store = testStore()
    await keepDraft(store, draft)
    await keepDraft(store, { ...draft, fields: [['number', 'AIMS-12']] })
    expect((await readDraft(store.db, draft.key))?.fields).toEqual([['number', 'AIMS-12']])
    await forgetDraft(store, draft.key)
    expect(await readDraft(store.db, draft.key)).toBeUndefined()
    await forgetDraft(store, draft.key)
  })

  it('is no part of the register, of the audit trail or of what is exported', async () => {
    const store = testStore()
    await keepDraft(store, draft)
    expect(await store.db.audit.count()).toBe(0)
    expect(JSON.stringify(await readFacts(store.db))).not.toContain('AIMS-1')
  })

  it('goes with everything else', async () => {
    const store = testStore()
    await keepDraft(store, draft)
    await deleteEverything(store)
    expect(await countDrafts(store.db)).toBe(0)
  })

  it('is not written into the data of a newer Daylight', async () => {
    const store = testStore()
    await store.db.meta.put({ key: 'schemaVersion', value: schemaVersion + 1 })
    await expect(keepDraft(store, draft)).rejects.toThrow(NewerDataError)
    expect(await countDrafts(store.db)).toBe(0)
  })
})
