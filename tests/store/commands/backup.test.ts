import { describe, expect, it } from 'vitest'
import { verifyTrail } from '#core/audit/verify-trail.ts'
import { backupSchema } from '#core/export/backup.ts'
import { unreviewed } from '#core/register/decision.ts'
import { backupFiles, openBackup } from '#platform/backup-file.ts'
import { zipBlob } from '#platform/zip.ts'
import { noteBackupSaved, readEverything, restoreEverything, tablesApart } from '#store/commands/backup.ts'
import { decide } from '#store/commands/decisions.ts'
import { takeBackupNotice } from '#store/commands/due.ts'
import { readLastBackup } from '#store/meta.ts'
import { readTrail } from '#store/queries.ts'
import { held, sampleDay, sampleStore } from '../../core/backup/sample-backup.ts'
import { type TestStore, testStore } from '../test-store.ts'

async function opened(store: TestStore) {
  const { register, evidenceFiles } = await openBackup(await zipBlob(backupFiles(await held(store)), 0))
  return { ...register, evidenceFiles }
}

/** Everything but the trail, with the text of each file. */
async function content(store: TestStore) {
  const { facts, settings, evidenceFiles } = await readEverything(store)
  return { facts, settings, files: await Promise.all(evidenceFiles.map(async ({ evidenceId, blob }) => [evidenceId, blob.type, await blob.text()])) }
}

describe('restoring', () => {
  it('into an empty register brings back everything, evidence bytes included', async () => {
    const [store, fresh] = [await sampleStore(), testStore()]
    await restoreEverything(fresh, await opened(store), sampleDay)
    expect(await content(fresh)).toEqual(await content(store))
  })

  it('keeps the audit trail as it was and goes on from it, with a line that names the backup', async () => {
    const [store, fresh] = [await sampleStore(), testStore()]
    const before = await readTrail(store.db)
    await restoreEverything(fresh, await opened(store), sampleDay)
    const { entries, head } = await readTrail(fresh.db)
    expect(entries.slice(1)).toEqual(before.entries)
    expect(entries[0]).toMatchObject({ by: 'Mika Sato', subject: 'restoring', changes: [{ field: 'backupOf', to: sampleDay }, { field: 'replacedTrail' }] })
    expect(verifyTrail(entries.toReversed(), head)).toMatchObject({ isIntact: true })
  })

  it('over a full register leaves nothing of it but the hash with which its trail ended, and can be undone', async () => {
    const [store, other] = [await sampleStore(), await sampleStore()]
    await other.db.vendors.put({ id: 'another', position: 'held', riskTier: 'low' })
    await decide(other, 'notta', { ...unreviewed, status: 'under-review' })
    const [before, replacedHead] = [await content(other), (await readTrail(other.db)).head]
    const undo = await restoreEverything(other, await opened(store), sampleDay)
    expect(await content(other)).toEqual(await content(store))
    expect((await readTrail(other.db)).entries[0]?.changes[1]).toMatchObject({ to: `${replacedHead.seq} ${replacedHead.hash}` })
    await undo()
    expect(await content(other)).toEqual(before)
    const { entries, head } = await readTrail(other.db)
    expect(entries[0]?.changes[0]?.field).toBe('takenBack')
    expect(entries[1]?.hash).toBe(replacedHead.hash)
    expect(verifyTrail(entries.toReversed(), head)).toMatchObject({ isIntact: true })
  })

  it('touches nothing where two records have one key, where a write fails, or where the data here is newer', async () => {
    const [store, other] = [await sampleStore(), await sampleStore()]
    const before = await readEverything(other)
    const good = await opened(store)
    const twice = { ...good, facts: { ...good.facts, vendors: [...good.facts.vendors, ...good.facts.vendors.slice(0, 1)] } }
    await expect(restoreEverything(other, twice, sampleDay)).rejects.toMatchObject({ kind: 'bad-record', detail: 'vendors: ["anthropic"]' })
    const unwritable = { ...good, evidenceFiles: [{ evidenceId: 'e', blob: (() => {}) as unknown as Blob }] }
    await expect(restoreEverything(other, unwritable, sampleDay)).rejects.toThrow()
    await other.db.meta.put({ key: 'schemaVersion', value: 99 })
    await expect(restoreEverything(other, good, sampleDay)).rejects.toMatchObject({ name: 'NewerDataError' })
    expect(await readEverything(other)).toEqual(before)
  })
})

it('has a place for every table: in the register of a backup, beside it, or apart', () => {
  const { day: _, daylightVersion: __, ...lists } = backupSchema.shape
  const known = [...Object.keys(lists), 'audit', 'settings', 'evidenceFiles', ...tablesApart]
  expect(
    testStore()
      .db.tables.map(({ name }) => name)
      .sort(),
  ).toEqual(known.sort())
})

it('remembers the day of the last backup, saved or restored', async () => {
  const store = testStore()
  expect(await readLastBackup(store.db)).toBeUndefined()
  store.setNow('2026-11-25T10:00:00Z')
  await noteBackupSaved(store)
  expect(await readLastBackup(store.db)).toBe('2026-11-25')
  const undo = await restoreEverything(store, await opened(await sampleStore()), sampleDay)
  expect(await readLastBackup(store.db)).toBe(sampleDay)
  await undo()
  expect(await readLastBackup(store.db)).toBe('2026-11-25')
})

it('tells of an old backup once a week', async () => {
  const store = testStore()
  expect(await takeBackupNotice(store)).toBe(true)
  store.setNow('2026-11-28T10:00:00Z')
  expect(await takeBackupNotice(store)).toBe(false)
  store.setNow('2026-11-29T10:00:00Z')
  expect(await takeBackupNotice(store)).toBe(true)
})
