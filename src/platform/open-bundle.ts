/** Opens a colleague's sealed bundle, for the dashboard and for the fuzzer alike. Whatever the file holds, the answer is a report or a fault. */
import { type ReportReading, readReport } from '#core/sharing/colleague-report.ts'
import { type SealFault, type SealingIdentity, unseal } from '#platform/sealing.ts'

/** A report of ten years of days is far below; nothing larger is read. */
const maxBundleBytes = 16 * 1024 * 1024

export type OpenedBundle = ReportReading | { fault: SealFault | 'too-large' }

export async function openBundle(sealed: Blob | Uint8Array, identities: readonly SealingIdentity[]): Promise<OpenedBundle> {
  if ((sealed instanceof Blob ? sealed.size : sealed.length) > maxBundleBytes) return { fault: 'too-large' }
  const opened = await unseal(sealed instanceof Blob ? new Uint8Array(await sealed.arrayBuffer()) : sealed, identities)
  if ('fault' in opened) return opened
  const text = utf8Text(opened.content)
  return text === undefined ? { fault: 'foreign' } : readReport(text)
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
