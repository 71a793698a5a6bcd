/** Standard input: a text, or the register in a copy of "My data" or in a backup. */
import { buffer, text } from 'node:stream/consumers'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { checkedBackup } from '#platform/backup-file.ts'
import { faultWords } from './register-file.ts'

export async function readInput(): Promise<string> {
  return text(process.stdin)
}

/** The register as JSON. A backup is checked against its manifest first, file by file. */
export async function readRegisterInput(): Promise<string> {
  const bytes = await buffer(process.stdin)
  if (!isArchive(bytes)) return bytes.toString('utf8')
  try {
    return (await checkedBackup(new Blob([bytes]))).registerText
  } catch (fault) {
    throw fault instanceof BackupFault ? new Error(`standard input is refused. ${faultWords(fault)}`) : fault
  }
}

/** By their first bytes: a ZIP archive, or a file locked by age. */
function isArchive(bytes: Buffer): boolean {
  return ['PK', 'age-encryption.org/'].some((start) => bytes.subarray(0, start.length).toString('latin1') === start)
}
