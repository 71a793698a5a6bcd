/** Ed25519 by the runtime's own cryptography (WebCrypto): keys that cannot be taken out, signing, and checking. Runs in browsers and in Node. */

interface SigningKeyPair {
  /** Can sign and cannot be exported. */
  privateKey: CryptoKey
  /** 32 bytes. */
  publicKey: Uint8Array<ArrayBuffer>
}

const algorithm = 'Ed25519'

export async function makeSigningKey(): Promise<SigningKeyPair> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair
  return { privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)) }
}

/** 64 bytes. */
export async function signBytes(privateKey: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, bytes))
}

/** False too where the key or the signature is malformed. */
export async function verifyBytes(publicKey: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, algorithm, false, ['verify'])
    return await crypto.subtle.verify(algorithm, key, signature, bytes)
  } catch {
    return false
  }
}
