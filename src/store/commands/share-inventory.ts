/** An employee's own sharing: the keys that bundles are sealed for, the choices, and what was shared. */
import type { ShareChoices } from '#core/sharing/outgoing-report.ts'
import { noSharing, type OwnSharing, ownSharingSchema, type Share, type ShareRecipient, shareSchema } from '#core/sharing/own-sharing.ts'
import { noteInTrail, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** Adds keys; one that is there already keeps its place and takes the new label. Throws ZodError on bad input. */
export async function addRecipients(store: Store, added: readonly ShareRecipient[]): Promise<Undo> {
  const isNew = new Set(added.map(({ recipient }) => recipient))
  return changeOwnSharing(store, (own) => ({ ...own, recipients: [...own.recipients.filter(({ recipient }) => !isNew.has(recipient)), ...added] }))
}

/** Seals nothing more for this key. What was sealed for it stays readable with it. */
export async function removeRecipient(store: Store, removed: string): Promise<Undo> {
  return changeOwnSharing(store, (own) => ({ ...own, recipients: own.recipients.filter(({ recipient }) => recipient !== removed) }))
}

/** Keeps the choices, so that what was left out once stays out the next time. */
export async function saveShareChoices(store: Store, choices: ShareChoices): Promise<void> {
  await changeOwnSharing(store, (own) => ({ ...own, choices }))
}

/** Forgets the random number: the next bundle comes from a reporter that nobody can tie to the earlier ones, and those can no longer be taken back. */
export async function startAnew(store: Store): Promise<Undo> {
  return changeOwnSharing(store, ({ reporter: _, ...own }) => ({ ...own, revision: 0, isWithdrawn: false }))
}

/** Another window has shared meanwhile: the bundle must be made anew with the next revision. */
export class SharedMeanwhileError extends Error {}

/** Notes a bundle before it is saved: its revision is then spent, whatever becomes of the file. Throws SharedMeanwhileError. */
export async function recordShare(store: Store, reporter: string, share: Share): Promise<void> {
  const { db } = store
  await db.transaction('rw', [db.ownSharing, db.shares, db.audit, db.settings, db.meta], async () => {
    const own = (await db.ownSharing.get('own')) ?? noSharing
    if (own.revision + 1 !== share.revision || (own.reporter ?? reporter) !== reporter) throw new SharedMeanwhileError()
    await db.ownSharing.put(ownSharingSchema.parse({ ...own, reporter, revision: share.revision, isWithdrawn: share.kind === 'withdrawal' }))
    await db.shares.put(shareSchema.parse(share))
    await noteInTrail(store, {
      subject: 'sharing',
      subjectId: 'own-inventory',
      about: 'data',
      action: share.kind === 'report' ? 'created' : 'deleted',
      changes: [{ field: 'sharedRows', from: share.kind === 'report' ? null : 0, to: share.kind === 'report' ? share.rows : null }],
    })
  })
}

async function changeOwnSharing({ db }: Store, change: (own: OwnSharing) => OwnSharing): Promise<Undo> {
  return db.transaction('rw', db.ownSharing, async () => {
    const before = await db.ownSharing.get('own')
    await db.ownSharing.put(ownSharingSchema.parse(change(before ?? noSharing)))
    return async () => {
      if (before === undefined) await db.ownSharing.delete('own')
      else await db.ownSharing.put(before)
    }
  })
}
