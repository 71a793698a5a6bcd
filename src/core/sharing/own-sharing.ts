/** What this browser remembers of its own sharing: under which random number, to which keys, what was chosen, and what was shared when. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { type ColleagueReport, precisions } from '#core/sharing/colleague-report.ts'
import { keyFingerprint } from '#core/sharing/key-fingerprint.ts'
import { type ReportHead, shareChoicesSchema, sparingChoices } from '#core/sharing/outgoing-report.ts'

/** A public key that bundles are sealed for. */
const recipientSchema = z.strictObject({
  recipient: z.string().startsWith('age1').max(200),
  /** Whose it is, in the employee's words. */
  label: z.string().trim().max(120),
  addedOn: isoDateSchema,
})
export type ShareRecipient = z.infer<typeof recipientSchema>

export const ownSharingSchema = z.strictObject({
  /** There is one row of it. */
  id: z.literal('own'),
  /** Random, made at the first bundle and from nothing else. undefined: nothing was shared under a number that still counts. */
  reporter: z.uuid().optional(),
  /** Of the last bundle. 0: none yet. */
  revision: z.int().min(0),
  /** true: the last bundle was a withdrawal, so that nothing is shared at present. */
  isWithdrawn: z.boolean(),
  recipients: z.array(recipientSchema),
  choices: shareChoicesSchema,
})
export type OwnSharing = z.infer<typeof ownSharingSchema>

/** One bundle that was saved. Without the reporter's number: who starts anew leaves it behind. */
export const shareSchema = z.strictObject({
  id: z.string().min(1),
  on: isoDateSchema,
  kind: z.enum(['report', 'withdrawal']),
  revision: z.int().min(1),
  file: z.string(),
  /** Fingerprints of the keys that it is sealed for, with the names that the keys had. */
  sealedFor: z.array(z.strictObject({ fingerprint: z.string(), label: z.string() })),
  precision: z.enum(precisions),
  tools: z.int().min(0),
  rows: z.int().min(0),
  flags: z.int().min(0),
  withName: z.boolean(),
  /** SHA-256 of the text inside the bundle. */
  hash: z.string(),
})
export type Share = z.infer<typeof shareSchema>

export const noSharing: OwnSharing = { id: 'own', revision: 0, isWithdrawn: false, recipients: [], choices: sparingChoices }

/** The head of the next bundle; the first one gets a new random number. */
export function nextHead({ reporter, revision }: OwnSharing, newId: () => string, sharedOn: IsoDate): ReportHead {
  return { reporter: reporter ?? newId(), revision: revision + 1, sharedOn }
}

/** The note of a bundle that is about to be saved. `text` is what is sealed, `id` a fresh one. */
export function shareOf(report: ColleagueReport, text: string, recipients: readonly ShareRecipient[], id: string): Share {
  const { sharedOn, withdrawn, revision, precision, rows, flags, name } = report
  return {
    id,
    on: sharedOn,
    kind: withdrawn ? 'withdrawal' : 'report',
    revision,
    file: `daylight-${withdrawn ? 'withdrawal' : 'my-inventory'}-${sharedOn}-${revision}.age`,
    sealedFor: recipients.map(({ recipient, label }) => ({ fingerprint: keyFingerprint(recipient), label })),
    precision,
    tools: new Set([...rows, ...flags].map(({ tool }) => tool)).size,
    rows: rows.length,
    flags: flags.length,
    withName: name !== undefined,
    hash: bytesToHex(sha256(utf8ToBytes(text))),
  }
}

/** In the order in which they were saved, the last one first. Of one day the one noted later has the higher revision, unless a new number was begun. */
export function newestShares(shares: readonly Share[]): Share[] {
  return shares.toSorted((a, b) => b.on.localeCompare(a.on) || b.revision - a.revision)
}

/** True while a manager may hold a report that was not taken back: only then is there something to withdraw. */
export function canWithdraw({ reporter, isWithdrawn }: OwnSharing): boolean {
  return reporter !== undefined && !isWithdrawn
}
