/** `pack`: an evidence pack of the register of a backup, by the same code as the dashboard's, signed with a key of its own. */
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { today } from '#core/calendar/clock.ts'
import { signerOf } from '#core/pack/signer.ts'
import { makePack } from '#ui/dashboard/packs/make-pack.ts'
import { daylightVersion } from './daylight-version.ts'
import { openRegister } from './register-in-memory.ts'
import { readSigningKey } from './signing-key-file.ts'
import { freePath, writeWhole } from './whole-file.ts'

const options = { key: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean', default: false } } as const

/** The audit trail in the pack is that of the backup, line for line, so that a later pack continues an earlier one. */
export async function runPack(): Promise<void> {
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const [backup, ...more] = positionals
  if (backup === undefined || more.length > 0) throw new Error('a pack is made of one register: pack BACKUP.zip --key KEY.pem --out PACK.zip')
  if (values.key === undefined) throw new Error('--key KEY.pem is missing: a pack is signed. Make a key once with `openssl genpkey -algorithm ed25519 -out KEY.pem`, and keep it')
  const path = await freePath({ out: values.out, force: values.force }, [backup, values.key])
  const key = await readSigningKey(values.key)
  const { store, register } = await openRegister(backup)
  const making = { catalogue: shippedCatalogue, daylightVersion: await daylightVersion(), key }
  await writeWhole(path, (sink) => makePack(store, sink, making))
  const { fingerprint } = signerOf(Uint8Array.fromBase64(key.publicKey))
  const { day: registerOf, auditHead } = register
  process.stdout.write(`${JSON.stringify({ file: path, assessedOn: today(store.clock), registerOf, signer: fingerprint, auditHead }, null, 2)}\n`)
}
