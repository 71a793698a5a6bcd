/** What a check of a pack can find wrong. Each is told in a sentence under `pack-check.<kind>`. */
import type { TrailCheck } from '#core/audit/verify-trail.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'

type TrailFault = Extract<TrailCheck, { isIntact: false }>['fault']

export type PackFinding =
  /** The archive as a whole, or one file of it, cannot be read; `fault` is the ZIP reader's word. */
  | { kind: 'archive'; fault: string; file?: string }
  | { kind: 'not-a-pack' }
  | { kind: 'newer-pack'; version: number }
  | { kind: 'manifest-unreadable'; where: string }
  | { kind: 'signature-missing' | 'signature-wrong' }
  /** The signature is by another key than the manifest names. */
  | { kind: 'signed-by-another'; fingerprint: string }
  /** signer.pem holds another key than the manifest names. */
  | { kind: 'signer-file-differs' }
  /** Everything fits, but it was made by somebody else than asked for. */
  | { kind: 'other-signer'; expected: string; found: string }
  | { kind: 'file-altered' | 'file-missing' | 'file-extra' | 'file-damaged'; file: string }
  | { kind: 'trail-unreadable'; line: number }
  | { kind: 'trail'; fault: TrailFault; line: number }
  | { kind: 'newer-register'; version: number }
  | { kind: 'register-invalid'; where: string }
  | { kind: 'register-of-another-day'; day: IsoDate }
  | { kind: 'rows-differ'; file: string; expected: number; found: number }
  | { kind: 'evidence-missing' | 'evidence-differs'; file: string; title: string }

export type PackFindingKind = PackFinding['kind']
