/** A pack as its archive was found, before anything in it is believed. */
import type { PackFinding } from '#core/pack/pack-finding.ts'

/** One file of an archive that was unpacked and hashed. */
export interface PackEntry {
  sha256: string
  bytes: () => Promise<Uint8Array<ArrayBuffer>>
  text: () => Promise<string>
}

/** An archive as it was found. What could not be unpacked is in `findings`. */
export interface OpenedPack {
  entries: ReadonlyMap<string, PackEntry>
  findings: readonly PackFinding[]
}
