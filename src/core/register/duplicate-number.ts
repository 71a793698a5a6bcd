/** Finds a certificate that is on record already under the same number. */
import type { Certificate } from '#core/register/certificate.ts'

/** Another certificate than `id` with the number as typed, whatever its case, width, spaces and hyphens; undefined where there is none or nothing is typed. */
export function certificateWithNumber(certificates: readonly Certificate[], number: string, id: string | undefined): Certificate | undefined {
  const wanted = numberKey(number)
  return wanted === '' ? undefined : certificates.find((certificate) => certificate.id !== id && numberKey(certificate.number ?? '') === wanted)
}

function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
