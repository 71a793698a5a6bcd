/** The words before the values of Italian certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const italianLabels: LabelWords = {
  number: ['certificato (?:n\\.? ?°|n\\.o|n\\.|nr\\.?|no\\.?|numero)', '(?:n\\.? ?°|n\\.o|n\\.|nr\\.?|no\\.?|numero) (?:di |del )?certificato'],
  registrationNumber: ['(?:n\\.? ?°|n\\.o|n\\.|nr\\.?|numero) di registrazione'],
  certificationBody: ['(?:organismo|ente) (?:di certificazione|certificatore)', '(?:rilasciato|emesso|certificato) da'],
  accreditationBody: ['(?:organismo|ente) di accreditamento', 'accreditato da'],
  edition: ['norm[ae](?: di riferimento)?'],
  certifiedEntity: [
    'titolare(?: del certificato)?',
    "(?:nome dell['’])?(?:organizzazione|azienda|impresa)(?: certificata)?",
    '(?:nome della )?società(?: certificata)?',
    'ragione sociale',
    'rilasciato a',
    'si (?:certifica|attesta) che',
  ],
  issuedOn: ['data (?:di )?(?:emissione|rilascio)(?: corrente)?', 'emissione corrente', '(?:emesso|rilasciato) il'],
  originalIssuedOn: [
    '(?:data (?:di |della )?)?(?:prima (?:emissione|certificazione)|certificazione iniziale)',
    'data (?:di )?(?:emissione|rilascio) (?:originale|iniziale)',
    'certificat[oa] dal',
  ],
  expiresOn: ['(?:data (?:di )?)?scadenza', 'valido fino (?:al|a)', 'scade il'],
  reissuedOn: ['(?:data (?:di )?)?(?:revisione|modifica|rinnovo|riemissione|ultima (?:emissione|modifica|revisione))'],
  validFrom: ['valido dal?', 'data (?:di )?(?:decorrenza|inizio validità)', 'in vigore dal'],
  validity: ['(?:periodo di )?validità'],
  scopeText: [
    'campo di applicazione(?: della certificazione| del certificato)?',
    '(?:scopo|ambito|oggetto)(?: (?:della|di) (?:certificazione|applicazione)| del certificato)?',
    'per le seguenti attività',
  ],
  sites: ['(?:sit[oi]|sed[ei])(?: operativ[aei]| certificat[aeoi]| copert[aeoi])?', 'unità operativ[ae]'],
  other: [
    'indirizzo',
    'sede legale',
    'sito web',
    '(?:partita iva|p\\. ?iva|codice fiscale)',
    '(?:n\\.? ?°|n\\.o|n\\.|nr\\.?|numero) di accreditamento',
    'rapporto di audit',
    'data (?:della )?decisione',
    '(?:prossimo audit|audit di (?:sorveglianza|rinnovo))',
    'dichiarazione di applicabilità',
    'firma autorizzata',
    '(?:firmato(?: da)?|direttore|direttrice)(?: generale)?',
    '(?:questo|il presente) certificato',
    '(?:pagina|paese|stato|versione|settore|note)',
  ],
}
