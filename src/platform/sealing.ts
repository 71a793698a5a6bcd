/** Sealed files: anybody can seal one with a public key, only the holder of its secret half opens it. The format is age (age-encryption.org/v1, X25519). */
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'

/** The secret half: a key that this browser holds and never gives out, or the text of an age identity file ("AGE-SECRET-KEY-1…"). */
export type SealingIdentity = CryptoKey | string

export interface SealingKeyPair {
  /** The public half, "age1…": who has it can seal. */
  recipient: string
  /** Not extractable: structured cloning stores it in IndexedDB, nothing writes it to a file. */
  identity: CryptoKey
}

/** not-sealed: some other file. not-for-this-key: sealed, but with none of these keys. damaged: cut off or altered. */
export type SealFault = 'not-sealed' | 'not-for-this-key' | 'damaged'

/** "age-encryption.org/v1" and a line feed open every sealed file. */
const opening = new TextEncoder().encode('age-encryption.org/v1\n')

/** Room for a hundred recipients. A longer header costs a multiplication for every line of it, and nobody wrote it in earnest. */
const maxHeaderBytes = 16_384

export async function makeSealingKeyPair(): Promise<SealingKeyPair> {
  const { privateKey } = (await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])) as CryptoKeyPair
  return { recipient: await identityToRecipient(privateKey), identity: privateKey }
}

/** True for the text of a public key that `seal` takes. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return /^age1[02-9ac-hj-np-z]{58}$/.test(text)
  } catch {
    return false
  }
}

/** Seals so that each of the recipients can open it. Throws where there is none, or one is no public key: check with `isRecipient`. */
export async function seal(content: Uint8Array, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  if (recipients.length === 0) throw new Error('a file sealed for nobody could never be opened')
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return (await encrypter.encrypt(content)) as Uint8Array<ArrayBuffer>
}

/** Opens a sealed file with whichever of the identities fits. Nothing of a file that was altered anywhere is given out. */
export async function unseal(sealed: Uint8Array, identities: readonly SealingIdentity[]): Promise<{ content: Uint8Array<ArrayBuffer> } | { fault: SealFault }> {
  if (!startsWith(sealed, opening)) return { fault: isCutOff(sealed) ? 'damaged' : 'not-sealed' }
  if (!hasWholeHeader(sealed)) return { fault: 'damaged' }
  let noneFits = false
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  // Asked last, and so only where none of the others could open the file.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      noneFits = true
      return null
    },
  })
  try {
    return { content: (await decrypter.decrypt(sealed)) as Uint8Array<ArrayBuffer> }
  } catch {
    return { fault: noneFits ? 'not-for-this-key' : 'damaged' }
  }
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** A sealed file of which not even the first line is whole. */
function isCutOff(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.length < opening.length && startsWith(opening, bytes)
}

/** The last line of the header begins with "---". */
function hasWholeHeader(sealed: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(sealed.subarray(0, maxHeaderBytes)).includes('\n--- ')
}
