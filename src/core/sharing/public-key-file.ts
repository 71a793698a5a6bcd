/** The public key for sealed bundles as a small text file, and finding it in whatever a person was sent. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { keyFingerprint } from '#core/sharing/key-fingerprint.ts'

interface PublicKey {
  recipient: string
  /** Whose it is, in the owner's words. "" where not given. */
  label: string
  madeOn: IsoDate
}

/** A list of recipients as the age tool reads it too: lines with "#" are notes, the other line is the key. */
export function publicKeyFile({ recipient, label, madeOn }: PublicKey): string {
  const notes = ['Daylight: public key for sharing an inventory', ...(label ? [`For: ${label}`] : []), `Made on: ${madeOn}`, `Fingerprint: ${keyFingerprint(recipient)}`]
  return `${notes.map((note) => `# ${note.replaceAll(/\s+/g, ' ')}\n`).join('')}${recipient}\n`
}

/** Every key in the text, each once: from a key file, from a mail, or typed by itself. Whether it is free of typing mistakes `isRecipient` tells. */
export function recipientsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\bage1[a-z0-9]{20,}\b/g) ?? [])]
}
