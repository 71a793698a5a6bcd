/** The words before the values of German certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const germanLabels: LabelWords = {
  number: ['zertifikat(?:s)?(?:-| )?(?:registrier(?:ungs)?-?)?(?:nummer|nr\\.?)'],
  registrationNumber: ['registrier(?:ungs)?-?(?:nummer|nr\\.?)'],
  certificationBody: ['zertifizierungsstelle', 'ausgestellt (?:durch|von)'],
  accreditationBody: ['akkreditierungsstelle', 'akkreditiert (?:durch|von)'],
  edition: ['(?:zertifizierungs)?norm', 'regelwerk'],
  certifiedEntity: ['zertifikats?inhaber(?:in)?', 'inhaber(?:in)? des zertifikats', '(?:zertifizierte[sr]? )?(?:unternehmen|organisation)'],
  firm: ['firma'],
  issuedOn: ['ausstellungsdatum', 'datum der ausstellung', 'ausgestellt am'],
  originalIssuedOn: ['(?:datum der )?erst(?:zertifizierung|ausstellung)(?:sdatum)?', 'zertifiziert seit'],
  expiresOn: ['ablaufdatum', 'gültig bis'],
  reissuedOn: ['änderungsdatum'],
  validFrom: ['gültig (?:ab|von|vom|seit)'],
  validity: ['gültigkeit(?:sdauer|szeitraum)?'],
  scopeText: ['(?:zertifizierter )?geltungsbereich(?: der zertifizierung| des zertifikats)?', 'anwendungsbereich', 'für (?:den|die) folgenden? (?:geltungsbereich|tätigkeiten)'],
  sites: ['standorte?'],
  other: [
    '(?:anschrift|adresse)',
    'akkreditierungs(?:nummer|-nr\\.?)',
    '(?:auditbericht|bericht)s?-?(?:nummer|nr\\.?)',
    '(?:erklärung zur anwendbarkeit|anwendbarkeitserklärung)(?: version)?',
    '(?:seite|bemerkung(?:en)?)',
    '(?:geschäftsführer|leiter(?:in)? der zertifizierungsstelle)',
    '(?:branche|land)',
    'ort(?:, datum| und datum)?',
    'dieses zertifikat',
  ],
}
