/** The key that signs this browser's evidence packs: made on first use, replaced on request, each with its line in the audit trail. */
import { today } from '#core/calendar/clock.ts'
import { signerOf } from '#core/pack/signer.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { StoredSigningKey } from '#store/database.ts'
import { readSigningKey } from '#store/queries.ts'
import type { Store } from '#store/store.ts'

/** Makes a new key pair; its private key cannot be exported. */
type MakeSigningKey = () => Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }>

/** The key as it stands; made now where there is none yet. */
export async function ensureSigningKey(store: Store, make: MakeSigningKey): Promise<StoredSigningKey> {
  const held = await readSigningKey(store.db)
  if (held) return held
  const made = await madeKey(store, make)
  // Another page may have been quicker: then its key stands.
  await putKey(store, (before) => before ?? made)
  return (await readSigningKey(store.db)) ?? made
}

/** Packs from now on are signed by a new key; older ones stay what they are. The undo brings the old key back. */
export async function replaceSigningKey(store: Store, make: MakeSigningKey, reason?: string): Promise<Undo> {
  const made = await madeKey(store, make)
  return putKey(store, () => made, reason)
}

async function madeKey({ clock }: Store, make: MakeSigningKey): Promise<StoredSigningKey> {
  const { privateKey, publicKey } = await make()
  const signer = signerOf(publicKey)
  return { id: 'signing-key', privateKey, publicKey: signer.publicKey, fingerprint: signer.fingerprint, madeOn: today(clock) }
}

async function putKey(store: Store, change: (before: StoredSigningKey | undefined) => StoredSigningKey, reason?: string): Promise<Undo> {
  return changeRecord(store, { table: store.db.signingKeys, key: 'signing-key', subject: 'signing-key', about: 'settings', change, ...(reason && { reason }) })
}
