/** Makes an evidence pack of the register as it stands: reads all of it at once, signs it, and streams it into a sink. */
import { today } from '#core/calendar/clock.ts'
import { instantOf } from '#core/calendar/iso-date.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import { manifestText } from '#core/pack/manifest.ts'
import { manifestOf, type PackFacts } from '#core/pack/pack-facts.ts'
import { signerOf, signerPem } from '#core/pack/signer.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { type PackWriting, writePack } from '#platform/pack-archive.ts'
import { makeSigningKey, signBytes } from '#platform/signing.ts'
import { ensureSigningKey } from '#store/commands/signing-key.ts'
import type { StoredSigningKey } from '#store/database.ts'
import { readEvidenceFile, readPackSource } from '#store/queries.ts'
import type { Store } from '#store/store.ts'
import { packParts } from '#ui/dashboard/packs/pack-parts.ts'

type PackKey = Pick<StoredSigningKey, 'privateKey' | 'publicKey'>

interface PackMaking extends Omit<PackWriting, 'modified'> {
  catalogue: Catalogue
  daylightVersion: string
  /** Left out: the key of this store, made now where there is none yet, so that its line is in the trail of the pack. */
  key?: PackKey
}

/** Closes `sink` when all is written. */
export async function makePack(store: Store, sink: WritableStream<Uint8Array>, { catalogue, daylightVersion, key: given, ...writing }: PackMaking): Promise<void> {
  const key = given ?? (await ensureSigningKey(store, makeSigningKey))
  const modified = store.clock.now()
  const pack = await packFacts(store, key, catalogue, daylightVersion)
  const seal = {
    manifestOver: (files: Parameters<typeof manifestOf>[1]) => manifestText(manifestOf(pack, files)),
    sign: (bytes: Uint8Array<ArrayBuffer>) => signBytes(key.privateKey, bytes),
    signerPem: signerPem(Uint8Array.fromBase64(key.publicKey)),
  }
  const parts = packParts(pack, (id) => readEvidenceFile(store.db, id))
  await writePack(sink, parts, seal, { modified, ...writing })
}

async function packFacts({ db, clock }: Store, key: PackKey, catalogue: Catalogue, daylightVersion: string): Promise<PackFacts> {
  const day = today(clock)
  const { facts, heldFiles, ...source } = await readPackSource(db)
  return {
    madeAt: instantOf(clock.now()),
    day,
    timeZone: clock.timeZone(),
    daylightVersion,
    catalogue,
    facts,
    profiles: joinProfiles(catalogue, facts, day),
    signer: signerOf(Uint8Array.fromBase64(key.publicKey)),
    heldFiles: new Set(heldFiles),
    ...source,
  }
}
