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

export const certificationBodySuggestions: readonly string[] = [
  'A-LIGN',
  'BSI',
  'Bureau Veritas',
  'Coalfire',
  'DEKRA',
  'DNV',
  'DQS',
  'Intertek',
  'JQA',
  'KPMG',
  'Korean Standards Association',
  'LRQA',
  'Mastermind',
  'NQA',
  'Palindrome Technologies',
  'Schellman',
  'SGS',
  'TÜV NORD',
  'TÜV Rheinland',
  'TÜV SÜD',
]

export const accreditationBodySuggestions: readonly string[] = [
  'ANAB',
  'Accredia',
  'COFRAC',
  'DAkkS',
  'ENAC',
  'IAS',
  'ISMS-AC',
  'JAB',
  'JAS-ANZ',
  'KAB',
  'NABCB',
  'RvA',
  'SAS',
  'UKAS',
]
