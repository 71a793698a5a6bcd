/** What the certificate form suggests while typing. Anything else may be typed as well. */
import { editions42001 } from '#core/register/certificate.ts'

export const editionSuggestions: readonly string[] = [
  ...editions42001,
  'ISO/IEC 27001:2022',
  'ISO/IEC 27701:2025',
  'SOC 2 Type II',
  'SOC 1 Type II',
  'SOC 3',
  'CSA STAR for AI',
  'HITRUST',
]
