/** A file that only a passphrase opens, in the age format (age-encryption.org/v1, scrypt), so that the `age` command opens it too. */
import { Decrypter, Encrypter } from 'age-encryption'
import { BackupFault } from '#core/backup/backup-fault.ts'

/** Deriving the key takes about a second, on purpose. */
export async function lockedStream(content: ReadableStream<Uint8Array>, passphrase: string): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(content)
}

/** The file as it was before it was locked. Throws BackupFault: `wrong-passphrase`, or `archive` where its content was altered or cut short. */
export async function unlocked(file: Blob, passphrase: string): Promise<Blob> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const content = await decrypter.decrypt(file.stream()).catch(() => {
    throw new BackupFault('wrong-passphrase')
  })
  return new Response(content as BodyInit).blob().catch(() => {
    throw new BackupFault('archive')
  })
}
