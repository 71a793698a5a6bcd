import { expect, it } from 'vitest'
import { makeSigningKey, signBytes, verifyBytes } from '#platform/signing.ts'
import { ensureSigningKey, replaceSigningKey } from '#store/commands/signing-key.ts'
import { readAuditTrail, readSigningKey } from '#store/queries.ts'
import { testStore } from '../test-store.ts'

it('a key is made once, cannot be exported, and signs what anybody can check', async () => {
  const store = testStore()
  const key = await ensureSigningKey(store, makeSigningKey)
  expect((await ensureSigningKey(store, makeSigningKey)).fingerprint).toBe(key.fingerprint)
  const { privateKey, publicKey } = (await readSigningKey(store.db)) ?? key
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
  const bytes = new TextEncoder().encode('manifest')
  expect(await verifyBytes(Uint8Array.fromBase64(publicKey), await signBytes(privateKey, bytes), bytes)).toBe(true)
  expect(await verifyBytes(Uint8Array.fromBase64(publicKey), new Uint8Array(3), bytes)).toBe(false)
})

it('two pages that ask at once end with one key', async () => {
  const store = testStore()
  const [a, b] = await Promise.all([ensureSigningKey(store, makeSigningKey), ensureSigningKey(store, makeSigningKey)])
  expect(a.fingerprint).toBe(b.fingerprint)
})

it('replacing it leaves both fingerprints in the audit trail, and nothing secret; the undo brings the old one back', async () => {
  const store = testStore()
  const old = await ensureSigningKey(store, makeSigningKey)
  const undo = await replaceSigningKey(store, makeSigningKey)
  const fresh = await readSigningKey(store.db)
  expect(fresh?.fingerprint).not.toBe(old.fingerprint)
  const [line] = await readAuditTrail(store.db)
  expect(line).toMatchObject({
    subject: 'signing-key',
    action: 'changed',
    changes: expect.arrayContaining([{ field: 'fingerprint', from: old.fingerprint, to: fresh?.fingerprint }]),
  })
  expect(line?.changes.map(({ field }) => field)).toEqual(['fingerprint', 'publicKey'])
  await undo()
  expect((await readSigningKey(store.db))?.fingerprint).toBe(old.fingerprint)
})
