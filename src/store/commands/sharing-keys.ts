/** The AIMS manager's key pairs for sealed bundles. The newest is given away; all of them open. */
import { today } from '#core/calendar/clock.ts'
import { noteInTrail } from '#store/change-record.ts'
import type { DaylightDatabase, SharingKey } from '#store/database.ts'
import type { Store } from '#store/store.ts'

/** Keeps a new key pair; the one in use until now is marked as replaced and still opens what was sealed for it. */
export async function addSharingKey(store: Store, { recipient, identity, label }: Pick<SharingKey, 'recipient' | 'identity' | 'label'>): Promise<void> {
  const { db, clock } = store
  await db.transaction('rw', [db.sharingKeys, db.audit, db.settings, db.meta], async () => {
    const day = today(clock)
    const inUse = await db.sharingKeys.filter((key) => key.replacedOn === undefined).toArray()
    await db.sharingKeys.bulkPut(inUse.map((key) => ({ ...key, replacedOn: day })))
    await db.sharingKeys.put({ recipient, identity, label: label.trim().slice(0, 120), madeOn: day })
    await noteInTrail(store, {
      subject: 'sharing',
      subjectId: 'sharing-key',
      about: 'data',
      action: inUse.length > 0 ? 'changed' : 'created',
      changes: [{ field: 'publicKey', from: inUse[0]?.recipient ?? null, to: recipient }],
    })
  })
}

/** Newest first: the one in use, then those it replaced. */
export async function readSharingKeys({ sharingKeys }: DaylightDatabase): Promise<SharingKey[]> {
  const keys = await sharingKeys.toArray()
  return keys.sort((a, b) => Number(a.replacedOn !== undefined) - Number(b.replacedOn !== undefined) || b.madeOn.localeCompare(a.madeOn))
}
