/** The words before the values of French certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const frenchLabels: LabelWords = {
  number: ['certificat (?:n\\.? ?°|n\\.o|no\\.?|numéro)', '(?:n\\.? ?°|n\\.o|no\\.|no(?= d)|numéro) (?:de |du )?certificat'],
  registrationNumber: ["(?:n\\.? ?°|n\\.o|no\\.|no(?= d)|numéro) d['’]enregistrement"],
  certificationBody: ['organisme (?:de certification|certificateur)', '(?:délivré|certifié|émis) par'],
  accreditationBody: ["organisme d['’]accréditation", 'accrédité par'],
  edition: ['(?:normes?|référentiels?)(?: de certification| de référence| applicable)?'],
  certifiedEntity: [
    'titulaire(?: du certificat)?',
    "(?:nom de l['’])?(?:organisme|organisation|entreprise|entité)(?: certifiée?)?",
    '(?:nom de la )?société(?: certifiée)?',
    'raison sociale',
    '(?:délivré|attribué|décerné) à',
  ],
  issuedOn: ["date (?:d['’](?:émission|édition|attribution)|de délivrance)", '(?:délivré|émis) le'],
  originalIssuedOn: [
    'date (?:de (?:la )?)?(?:première (?:certification|émission|délivrance)|certification initiale|délivrance initiale)',
    "date d['’]émission initiale",
    '(?:première (?:certification|émission|délivrance)|certification initiale)(?: le)?',
    'certifiée? depuis(?: le)?',
  ],
  expiresOn: ["(?:date d['’])?(?:expiration|échéance)", '(?:date de )?fin de validité', "(?:valable|valide) jusqu['’]au", 'expire le'],
  reissuedOn: ["date (?:de (?:révision|modification|réémission|renouvellement|mise à jour)|d['’]actualisation)", 'dernière (?:révision|modification|émission)'],
  validFrom: ['(?:valable|valide) (?:à (?:partir|compter) )?du', "(?:date (?:de prise )?d['’]effet|prise d['’]effet)", 'date de début de validité'],
  validity: ['(?:(?:période|durée) de )?validité'],
  scopeText: [
    "(?:périmètre|domaine|champ|portée)(?: d['’]application)?(?: de (?:la )?certification| du certificat| certifié)?",
    'activités certifiées',
    'pour les activités suivantes',
  ],
  sites: ['sites?(?: certifiés?| concernés?| couverts?)', 'implantations?'],
  other: [
    'siège(?: social)?',
    '(?:siren|siret)',
    "(?:n\\.? ?°|n\\.o|no\\.|no(?= d)|numéro) (?:d['’]accréditation|d['’]immatriculation)",
    "rapport d['’]audit",
    'date de (?:la )?décision',
    '(?:prochain audit|audit de (?:surveillance|renouvellement))',
    "déclaration d['’]applicabilité",
    '(?:directeur|directrice)(?: générale?)?',
    '(?:ce|le présent) certificat',
    'fait à',
    '(?:pays|statut|secteur|remarques?)',
  ],
}
