/** An Ed25519 private key on disk (PKCS#8 in PEM), as `openssl genpkey -algorithm ed25519` writes it. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The key as packs are signed with it. Throws where the file holds none. */
export async function readSigningKey(path: string): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  const pem = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be opened: there is no such file, or it may not be read`)
  })
  const key = privateKeyOf(pem)
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new Error(`${path} holds no Ed25519 private key without a passphrase: make one with \`openssl genpkey -algorithm ed25519 -out KEY.pem\``)
  const privateKey = await crypto.subtle.importKey('pkcs8', new Uint8Array(key.export({ format: 'der', type: 'pkcs8' })), 'Ed25519', false, ['sign'])
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return { privateKey, publicKey: Uint8Array.fromBase64(x, { alphabet: 'base64url' }).toBase64() }
}

/** undefined: no private key, or one that is locked. */
function privateKeyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}
