/** Reads a dropped or chosen certificate PDF on this computer; what cannot be read is said, and the file is kept where it may be. */
import { useState } from 'preact/hooks'
import { type CertificateProposals, readCertificateText } from '#core/certificate-reading/read-certificate-text.ts'
import { maxEvidenceBytes } from '#core/register/evidence.ts'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface CertificateReading {
  file: File
  proposals: CertificateProposals
  /** Why the form is empty. */
  fault?: 'encrypted' | 'no-text' | 'damaged' | 'nothing-found'
}

export interface CertificateReader {
  read: (file: File) => Promise<void>
  isReading: boolean
  reading: CertificateReading | undefined
  close: () => void
}

export function useCertificateReading(): CertificateReader {
  const { t } = useDaylight()
  const notify = useToast()
  const [isReading, setIsReading] = useState(false)
  const [reading, setReading] = useState<CertificateReading | undefined>()
  const read = async (file: File) => {
    if (file.size > maxEvidenceBytes) return notify(t('reading.too-large', { name: file.name }))
    setIsReading(true)
    const found = await readFile(file).finally(() => setIsReading(false))
    if (found === undefined) notify(t('reading.not-pdf', { name: file.name }))
    else setReading(found)
  }
  return { read, isReading, reading, close: () => setReading(undefined) }
}

/** undefined: no PDF. The library is loaded only here. */
async function readFile(file: File): Promise<CertificateReading | undefined> {
  const { readPdf } = await import('#platform/pdf-text.ts')
  const text = await readPdf(file)
  if ('lines' in text) {
    const proposals = readCertificateText(text.lines)
    return Object.keys(proposals).length > 0 ? { file, proposals } : { file, proposals, fault: 'nothing-found' }
  }
  return text.fault === 'not-pdf' ? undefined : { file, proposals: {}, fault: text.fault }
}
