import { beforeEach, describe, expect, it } from 'vitest'
import { sparingChoices } from '#core/sharing/outgoing-report.ts'
import { nextHead, noSharing, type Share } from '#core/sharing/own-sharing.ts'
import { addRecipients, recordShare, removeRecipient, SharedMeanwhileError, saveShareChoices, startAnew } from '#store/commands/share-inventory.ts'
import { addSharingKey, readSharingKeys } from '#store/commands/sharing-keys.ts'
import { readFacts, readTrail } from '#store/queries.ts'
import { reporterId, sharedOn } from '../../core/sharing/sample-reports.ts'
import { type TestStore, testStore } from '../test-store.ts'

let store: TestStore
beforeEach(() => {
  store = testStore()
})

const own = async () => (await store.db.ownSharing.get('own')) ?? noSharing
const share = (revision: number): Share => ({
  id: `s${revision}`,
  on: sharedOn,
  kind: 'report',
  revision,
  file: 'a.age',
  sealedFor: [{ fingerprint: 'AAAA-BBBB-CCCC', label: 'AIMS' }],
  precision: 'month',
  tools: 2,
  rows: 5,
  flags: 0,
  withName: false,
  hash: 'f'.repeat(64),
})
const recipient = { recipient: `age1${'q'.repeat(58)}`, label: 'AIMS office', addedOn: sharedOn }

describe('sharing', () => {
  it('counts revisions up under one random number, and writes down what was shared without it', async () => {
    const first = nextHead(await own(), () => reporterId(7), sharedOn)
    expect(first).toEqual({ reporter: reporterId(7), revision: 1, sharedOn })
    await recordShare(store, first.reporter, share(1))
    expect(nextHead(await own(), () => 'never', sharedOn)).toEqual({ reporter: reporterId(7), revision: 2, sharedOn })
    expect((await readFacts(store.db)).shares).toEqual([share(1)])
    const { entries } = await readTrail(store.db)
    expect(entries).toMatchObject([{ subject: 'sharing', subjectId: 'own-inventory', changes: [{ field: 'sharedRows', to: 5 }] }])
    expect(JSON.stringify([entries, await store.db.shares.toArray()])).not.toContain(reporterId(7))
  })

  it('never spends one revision twice', async () => {
    await recordShare(store, reporterId(7), share(1))
    await expect(recordShare(store, reporterId(7), share(1))).rejects.toThrow(SharedMeanwhileError)
    await expect(recordShare(store, reporterId(8), share(2))).rejects.toThrow(SharedMeanwhileError)
    expect(await store.db.shares.count()).toBe(1)
  })

  it('starts anew under another number, and can be undone', async () => {
    await recordShare(store, reporterId(7), share(1))
    const undo = await startAnew(store)
    expect(nextHead(await own(), () => reporterId(8), sharedOn)).toEqual({ reporter: reporterId(8), revision: 1, sharedOn })
    await undo()
    expect((await own()).reporter).toBe(reporterId(7))
  })

  it('remembers keys and choices', async () => {
    await addRecipients(store, [recipient])
    const undo = await addRecipients(store, [{ ...recipient, label: 'Another name' }])
    expect((await own()).recipients).toEqual([{ ...recipient, label: 'Another name' }])
    await undo()
    expect((await own()).recipients).toEqual([recipient])
    await saveShareChoices(store, { ...sparingChoices, leftOutTools: ['claude'] })
    await removeRecipient(store, recipient.recipient)
    expect(await own()).toMatchObject({ recipients: [], choices: { leftOutTools: ['claude'] } })
  })
})

describe('the manager’s keys', () => {
  it('are replaced but kept, newest first, and the audit trail holds the public half only', async () => {
    const { privateKey: identity } = (await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])) as CryptoKeyPair
    await addSharingKey(store, { recipient: 'age1one', identity, label: ' AIMS ' })
    await addSharingKey(store, { recipient: 'age1two', identity, label: '' })
    expect(await readSharingKeys(store.db)).toMatchObject([
      { recipient: 'age1two', madeOn: sharedOn },
      { recipient: 'age1one', label: 'AIMS', replacedOn: sharedOn },
    ])
    const { entries } = await readTrail(store.db)
    expect(entries[0]?.changes).toEqual([{ field: 'publicKey', from: 'age1one', to: 'age1two' }])
  })
})
