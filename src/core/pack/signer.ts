/** The public key of the one who signed: its fingerprint, and the forms in which other tools read it. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { z } from 'zod'

const keyBytes = 32

/** An Ed25519 public key is these bytes and its own 32 as SubjectPublicKeyInfo (RFC 8410, section 4). */
const keyInfoHead = Uint8Array.fromHex('302a300506032b6570032100')

/** 64 lower-case hexadecimal digits: SHA-256 of the key as SubjectPublicKeyInfo in DER, what `openssl pkey -pubin -outform DER | sha256sum` gives. */
const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/)

export const signerSchema = z.object({
  algorithm: z.literal('Ed25519'),
  /** The 32 bytes of the key, base64. */
  publicKey: z.base64().refine((text) => bytesOf(text)?.length === keyBytes),
  fingerprint: fingerprintSchema,
})
export type Signer = z.infer<typeof signerSchema>

export function signerOf(publicKey: Uint8Array): Signer {
  return { algorithm: 'Ed25519', publicKey: publicKey.toBase64(), fingerprint: bytesToHex(sha256(keyInfo(publicKey))) }
}

/** The key in PEM, one line of base64 between its two marks. */
export function signerPem(publicKey: Uint8Array): string {
  return `-----BEGIN PUBLIC KEY-----\n${keyInfo(publicKey).toBase64()}\n-----END PUBLIC KEY-----\n`
}

/** The 32 bytes of the key in `pem`; undefined where it is no Ed25519 public key. */
export function publicKeyOfPem(pem: string): Uint8Array<ArrayBuffer> | undefined {
  const info = bytesOf(/^-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]+?)\s+-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1] ?? '')
  const isEd25519 = info?.length === keyInfoHead.length + keyBytes && keyInfoHead.every((byte, i) => info[i] === byte)
  return isEd25519 ? info.slice(keyInfoHead.length) : undefined
}

/** "3f2a91c0 …": eight groups of eight, to be read aloud. */
export function fingerprintGroups(fingerprint: string): string {
  return fingerprint.replaceAll(/.{8}(?=.)/g, '$& ')
}

/** A fingerprint as somebody typed it, in any grouping and case; undefined where it is none. */
export function parseFingerprint(text: string): string | undefined {
  return fingerprintSchema.safeParse(text.replaceAll(/[\s:-]/g, '').toLowerCase()).data
}

function keyInfo(publicKey: Uint8Array): Uint8Array {
  return new Uint8Array([...keyInfoHead, ...publicKey])
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.fromBase64(base64)
  } catch {
    return undefined
  }
}
