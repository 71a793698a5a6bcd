/** Evidence packs of a small invented register, made by the same code as in the dashboard, and what can be done to them. */
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type PackCheck, withExpectedSigner } from '#core/pack/check-pack.ts'
import { checkPackFile } from '#platform/pack-check.ts'
import { makeSigningKey, signBytes } from '#platform/signing.ts'
import { readZip, zipBlob } from '#platform/zip.ts'
import { addEvidence } from '#store/commands/evidence.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { saveVendor } from '#store/commands/vendors.ts'
import { makePack } from '#ui/dashboard/packs/make-pack.ts'
import { type TestStore, testStore } from '../store/test-store.ts'
import { sampleColleagueFigures, sampleRegister } from './register.ts'

export const packDay = '2026-11-22' as IsoDate
const modified = Date.UTC(2026, 10, 22, 12)

/** A store with the sample register, a few lines of trail and one evidence file. */
export async function storeToPack(): Promise<TestStore> {
  const store = testStore()
  const { db } = store
  for (const [table, rows] of Object.entries(sampleRegister(packDay))) await db.table(table).bulkPut([...rows])
  await db.colleagueFigures.bulkPut([...sampleColleagueFigures(packDay)])
  await changeSettings(store, { userName: 'Mika Sato', organisation: 'Example KK' })
  await saveVendor(store, { id: 'deepl', position: 'not-disclosed', riskTier: 'medium' })
  await addTextEvidence(store, 'register-entry.txt', 'What the register showed on that day.')
  return store
}

export async function addTextEvidence(store: TestStore, fileName: string, text: string): Promise<void> {
  const blob = new Blob([text], { type: 'text/plain' })
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())).toHex()
  await addEvidence(
    store,
    { subjectKind: 'vendor', subjectId: 'anthropic', title: fileName, seenOn: packDay, kind: 'file', fileName, mediaType: 'text/plain', bytes: blob.size, sha256 },
    blob,
  )
}

export async function packOf(store: TestStore): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const [blob] = await Promise.all([new Response(readable).blob(), makePack(store, writable, { catalogue: shippedCatalogue, daylightVersion: '0.1.0' })])
  return blob
}

export async function checked(pack: Blob, expectedSigner?: string): Promise<PackCheck> {
  const check = await checkPackFile(pack)
  return expectedSigner === undefined ? check : withExpectedSigner(check, expectedSigner)
}

/** The files of a pack by name; put back together by `repacked`. */
export async function unpacked(pack: Blob): Promise<Map<string, Blob>> {
  return readZip(pack)
}

export async function repacked(files: ReadonlyMap<string, Blob | string>): Promise<Blob> {
  return zipBlob(
    [...files].map(([name, content]) => ({ name, content })),
    modified,
  )
}

/** The pack with one text changed as `change` says. */
export async function altered(pack: Blob, name: string, change: (text: string) => string): Promise<Blob> {
  const files = await unpacked(pack)
  return repacked(new Map<string, Blob | string>(files).set(name, change((await files.get(name)?.text()) ?? '')))
}

/** What a forger can do: the manifest made to fit whatever was changed, and signed by a key of their own. */
export async function resigned(pack: Blob): Promise<Blob> {
  const { signerOf, signerPem } = await import('#core/pack/signer.ts')
  const files: Map<string, Blob | string> = await unpacked(pack)
  const { privateKey, publicKey } = await makeSigningKey()
  const manifest = JSON.parse(await (files.get('manifest.json') as Blob).text())
  manifest.signer = signerOf(publicKey)
  for (const file of manifest.files) {
    const content = files.get(file.name) as Blob
    file.bytes = content.size
    file.sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer())).toHex()
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  files.set('manifest.json', text)
  files.set('manifest.sig', new Blob([await signBytes(privateKey, new TextEncoder().encode(text))]))
  files.set('signer.pem', signerPem(publicKey))
  return repacked(files)
}
