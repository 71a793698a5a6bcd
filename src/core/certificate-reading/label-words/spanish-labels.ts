/** The words before the values of Spanish certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const spanishLabels: LabelWords = {
  number: ['certificado (?:n\\.? ?°|n\\.o|no\\.?|núm\\.?|número)', '(?:n\\.? ?°|n\\.o|no\\.|no(?= de)|núm\\.?|número) (?:de |del )?certificado'],
  registrationNumber: ['(?:n\\.? ?°|n\\.o|no\\.|no(?= de)|núm\\.?|número) de registro'],
  certificationBody: ['(?:organismo|entidad) (?:de certificación|certificador|certificadora)', '(?:emitido|expedido|certificado|otorgado) por'],
  accreditationBody: ['(?:organismo|entidad) (?:de acreditación|acreditador|acreditadora)', 'acreditad[oa] por'],
  edition: ['normas?(?: de (?:referencia|certificación)| aplicable)?', 'estándar'],
  certifiedEntity: [
    'titular(?: del certificado)?',
    '(?:nombre de la )?(?:organización|empresa|entidad)(?: certificada)?',
    'razón social',
    '(?:otorgado|concedido|emitido|expedido) a',
    'se certifica que',
  ],
  issuedOn: ['fecha de (?:emisión|expedición|concesión)', '(?:emitido|expedido) el'],
  originalIssuedOn: [
    'fecha de (?:la )?(?:primera (?:emisión|certificación|concesión)|certificación inicial|(?:emisión|concesión|expedición) inicial)',
    '(?:primera (?:emisión|certificación|concesión)|certificación inicial)',
    'certificad[oa] desde(?: el)?',
  ],
  expiresOn: ['(?:fecha de )?(?:expiración|caducidad|vencimiento)', '(?:válido|vigente) hasta(?: el)?', '(?:caduca|vence|expira)(?: el)?', 'fin de validez'],
  reissuedOn: ['fecha de (?:revisión|modificación|renovación|actualización|reemisión|última emisión)', 'última (?:emisión|modificación|revisión|actualización)'],
  validFrom: ['(?:válido|vigente) (?:desde|a partir de)(?:l)?(?: el)?', 'fecha de (?:entrada en vigor|efecto|inicio(?: de (?:validez|vigencia))?)'],
  validity: ['(?:(?:período|periodo|plazo) de )?(?:validez|vigencia)'],
  scopeText: [
    'alcance(?: de (?:la )?certificación| del certificado| certificado)?',
    'ámbito(?: de (?:aplicación|la certificación))?',
    'para las siguientes actividades',
    'actividades certificadas',
  ],
  sites: ['(?:emplazamientos?|centros?|sedes?|ubicaci(?:ón|ones))(?: certificad[oa]s?| cubiert[oa]s?| incluid[oa]s?)?'],
  other: [
    '(?:dirección|domicilio)(?: social)?',
    '(?:nif|cif)',
    '(?:n\\.? ?°|n\\.o|no\\.|no(?= de)|núm\\.?|número) de acreditación',
    'informe de auditoría',
    'fecha de (?:la )?decisión',
    '(?:próxima auditoría|auditoría de (?:seguimiento|renovación))',
    'declaración de aplicabilidad',
    'firma autorizada',
    'firmado(?: por)?',
    'directora?(?: general)?',
    '(?:este|el presente) certificado',
    '(?:página|país|estado|versión|sector|observaciones)',
  ],
}
