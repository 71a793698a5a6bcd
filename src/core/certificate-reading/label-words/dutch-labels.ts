/** The words before the values of Dutch certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const dutchLabels: LabelWords = {
  number: ['certificaat[ -]?(?:nummer|nr\\.?|no\\.?)', 'nummer (?:van het )?certificaat'],
  registrationNumber: ['registratie[ -]?(?:nummer|nr\\.?)'],
  certificationBody: ['(?:certificatie-?instelling|certificerende instelling)', '(?:afgegeven|uitgegeven|verleend) door'],
  accreditationBody: ['accreditatie-?(?:instantie|instelling|organisatie)', 'geaccrediteerd door'],
  edition: ['(?:norm(?:en)?|normdocument)'],
  certifiedEntity: [
    'certificaathouder',
    'houder(?: van het certificaat)?',
    '(?:naam van (?:de|het) )?(?:gecertificeerde? )?(?:organisatie|onderneming|bedrijf)',
    '(?:organisatie|bedrijfs)naam',
    '(?:afgegeven|uitgegeven|verleend) aan',
  ],
  firm: ['firma'],
  issuedOn: ['datum (?:van )?(?:afgifte|uitgifte)', '(?:afgifte|uitgifte)datum', '(?:afgegeven|uitgegeven) op'],
  originalIssuedOn: ['(?:datum (?:van )?)?(?:eerste|oorspronkelijke|initiële) (?:afgifte|uitgifte|certificatie|certificering|registratie)(?:datum)?', 'gecertificeerd sinds'],
  expiresOn: ['geldig (?:tot(?: en met)?|t/m)', '(?:verval|verloop|eind)datum', '(?:datum )?einde geldigheid', 'vervalt op'],
  reissuedOn: ['(?:herzienings|wijzigings|revisie)datum', 'datum (?:van )?(?:herziening|wijziging|heruitgifte|revisie)', 'laatst(?:e wijziging| gewijzigd)'],
  validFrom: ['geldig (?:vanaf|van)', '(?:ingangs|start)datum'],
  validity: ['geldigheid(?:sduur|speriode|stermijn)?'],
  scopeText: [
    'toepassingsgebied(?: van (?:het certificaat|de certific(?:atie|ering)))?',
    'reikwijdte(?: van (?:het certificaat|de certific(?:atie|ering)))?',
    'voor de volgende activiteiten',
  ],
  sites: ['(?:vestiging|locatie)(?:en|s)?'],
  other: [
    'adres',
    'kvk[ -]?(?:nummer|nr\\.?)',
    'accreditatie[ -]?(?:nummer|nr\\.?)',
    'auditrapport',
    'datum (?:van )?(?:het )?besluit',
    'volgende audit',
    'verklaring van toepasselijkheid',
    '(?:handtekening|ondertekend|directeur)',
    'dit certificaat',
    '(?:pagina|versie|opmerkingen)',
    'plaats(?: en datum)?',
  ],
}
