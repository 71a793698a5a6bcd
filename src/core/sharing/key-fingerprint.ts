/** A short form of a public key that two people can read to each other. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Crockford's letters: none that is mistaken for a digit, and no U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixty bits of the key's SHA-256 as twelve letters and digits, "7QF2-MXA9-TPD4": the same on both sides, or it is another key. */
export function keyFingerprint(recipient: string): string {
  const hash = sha256(utf8ToBytes(recipient))
  const bits = hash.subarray(0, 8).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n) >> 4n
  const text = Array.from({ length: 12 }, (_, i) => letters[Number((bits >> BigInt(55 - i * 5)) & 31n)]).join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}
