/** Checks an evidence pack without asking anybody: its signature, every file, the chain of its audit trail, and whether its parts agree. */
import { z } from 'zod'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { checkTrail } from '#core/pack/check-pack-trail.ts'
import { checkRegister } from '#core/pack/check-register.ts'
import { contentFiles, type Manifest, manifestSchema, packFiles, packVersion } from '#core/pack/manifest.ts'
import type { OpenedPack } from '#core/pack/opened-pack.ts'
import type { PackFinding } from '#core/pack/pack-finding.ts'
import type { RegisterDocument } from '#core/pack/register-document.ts'
import { publicKeyOfPem, signerOf } from '#core/pack/signer.ts'

/** True where `signature` over `bytes` is by the owner of the Ed25519 key; false too where a key or a signature is malformed. */
type VerifySignature = (publicKey: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>

export interface PackCheck {
  /** Nothing found: the pack is as its signer made it. */
  isIntact: boolean
  findings: readonly PackFinding[]
  /** As far as they could be read, whatever was found. */
  manifest?: Manifest
  register?: RegisterDocument
  /** Oldest first. */
  trail?: readonly AuditEntry[]
}

/** Any signer will do here, and the caller must tell which it was; see `withExpectedSigner`. */
export async function checkPack(pack: OpenedPack, verify: VerifySignature): Promise<PackCheck> {
  const read = await readManifest(pack)
  if (!('manifest' in read)) return { isIntact: false, findings: [...pack.findings, read] }
  const { manifest } = read
  const signature = await checkSignature(pack, manifest, verify)
  const trail = await checkTrail(pack.entries.get(contentFiles.trail), manifest.audit)
  const register = await checkRegister(pack, manifest)
  const findings = [...signature, ...pack.findings, ...checkFiles(pack, manifest), ...trail.findings, ...register.findings]
  return {
    isIntact: findings.length === 0,
    findings,
    manifest,
    ...(trail.entries && { trail: trail.entries }),
    ...(register.register && { register: register.register }),
  }
}

/** The same check for somebody who knows by another way under which fingerprint the pack must have been signed. */
export function withExpectedSigner(check: PackCheck, expected: string): PackCheck {
  const found = check.manifest?.signer.fingerprint
  if (found === undefined || found === expected) return check
  return { ...check, isIntact: false, findings: [{ kind: 'other-signer', expected, found }, ...check.findings] }
}

async function readManifest({ entries, findings }: OpenedPack): Promise<{ manifest: Manifest } | PackFinding> {
  const entry = entries.get(packFiles.manifest)
  if (entry === undefined) return findings.length > 0 || entries.size > 0 ? missingManifest(findings, entries) : { kind: 'not-a-pack' }
  const json = parsedJson(await entry.text())
  const { format, version } = z.object({ format: z.string(), version: z.unknown().optional() }).safeParse(json).data ?? {}
  if (format !== undefined && format !== 'daylight-evidence-pack') return { kind: 'not-a-pack' }
  if (typeof version === 'number' && version > packVersion) return { kind: 'newer-pack', version }
  const result = manifestSchema.safeParse(json)
  if (!result.success) return { kind: 'manifest-unreadable', where: whereOf(result.error) }
  const isTrueToKey = signerOf(Uint8Array.fromBase64(result.data.signer.publicKey)).fingerprint === result.data.signer.fingerprint
  return isTrueToKey ? { manifest: result.data } : { kind: 'manifest-unreadable', where: 'signer.fingerprint' }
}

/** Without a manifest: a pack that lost it, or something else altogether. */
function missingManifest(findings: readonly PackFinding[], entries: OpenedPack['entries']): PackFinding {
  const isPack = entries.has(packFiles.signature) || entries.has(contentFiles.trail) || findings.some((finding) => 'file' in finding)
  return isPack ? { kind: 'file-missing', file: packFiles.manifest } : { kind: 'not-a-pack' }
}

async function checkSignature({ entries }: OpenedPack, { signer }: Manifest, verify: VerifySignature): Promise<PackFinding[]> {
  const signed = await entries.get(packFiles.manifest)?.bytes()
  const signature = await entries.get(packFiles.signature)?.bytes()
  const pem = await entries.get(packFiles.signer)?.text()
  const fileKey = pem === undefined ? undefined : publicKeyOfPem(pem)
  const named = Uint8Array.fromBase64(signer.publicKey)
  const differs: PackFinding[] = fileKey === undefined || fileKey.toBase64() !== signer.publicKey ? [{ kind: 'signer-file-differs' }] : []
  if (signature === undefined || signed === undefined) return [{ kind: 'signature-missing' }, ...differs]
  if (await verify(named, signature, signed)) return differs
  if (fileKey && differs.length > 0 && (await verify(fileKey, signature, signed))) return [{ kind: 'signed-by-another', fingerprint: signerOf(fileKey).fingerprint }]
  return [{ kind: 'signature-wrong' }, ...differs]
}

/** Every file against the manifest, in the manifest's order; then what the manifest does not know. */
function checkFiles({ entries, findings }: OpenedPack, { files }: Manifest): PackFinding[] {
  const damaged = new Set(findings.flatMap((finding) => ('file' in finding && finding.file ? [finding.file] : [])))
  const own = new Set<string>(Object.values(packFiles))
  const listed = new Set(files.map(({ name }) => name))
  const wrong = files.flatMap(({ name, sha256 }): PackFinding[] => {
    const entry = entries.get(name)
    if (entry === undefined) return damaged.has(name) ? [] : [{ kind: 'file-missing', file: name }]
    return entry.sha256 === sha256 ? [] : [{ kind: 'file-altered', file: name }]
  })
  const extra = [...entries.keys()].filter((name) => !listed.has(name) && !own.has(name))
  return [...wrong, ...extra.map((file): PackFinding => ({ kind: 'file-extra', file }))]
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function whereOf(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') || 'manifest.json'
}
