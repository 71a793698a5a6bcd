/** Certificates and reports, one row each. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, vendorColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text, texts, word } from '#core/export/value-kinds.ts'
import { auditKinds, type Certificate, certificateSchema, certificateStates, evidenceLevels, hitrustKinds, reportTypes, starLevels } from '#core/register/certificate.ts'

const { recorded } = columnsOf<Certificate>('vendors')
const accredited = certificateSchema.shape.accredited.options

export const certificatesTable: RegisterTable<Certificate> = {
  name: 'certificates',
  rows: ({ facts }) => facts.certificates,
  columns: [
    ...vendorColumns<Certificate>(),
    recorded('Edition', '規格・版', 'edition', text),
    recorded('Certificate number', '認証番号', 'number', text),
    recorded('Certified entity', '認証された法人', 'certifiedEntity', text),
    recorded('Certification body', '認証機関', 'certificationBody', text),
    recorded('Accreditation body', '認定機関', 'accreditationBody', text),
    recorded(
      'Accredited',
      '認定された認証か',
      'accredited',
      word(accredited, (value) => `word.${value}`),
    ),
    recorded('Scope', '認証範囲', 'scopeText', text),
    recorded('Sites', '拠点', 'sites', texts),
    recorded('Original issue date', '初回発行日', 'originalIssuedOn', day),
    recorded('Issue date', '発行日', 'issuedOn', day),
    recorded('Expiry date', '有効期限', 'expiresOn', day),
    recorded(
      'State in the register',
      '登録簿での状態',
      'state',
      word(certificateStates, (value) => `state.${value}`),
    ),
    recorded('Last audit date', '直近の審査日', 'lastAuditOn', day),
    recorded(
      'Last audit kind',
      '直近の審査の種類',
      'lastAuditKind',
      word(auditKinds, (value) => `audit-kind.${value}`),
    ),
    recorded('SoA version', '適用宣言書の版', 'soaVersion', text),
    recorded(
      'Evidence level',
      '根拠の水準',
      'evidenceLevel',
      word(evidenceLevels, (value) => `evidence-level.${value}`),
    ),
    recorded('Evidence link', '証跡のリンク', 'evidenceUrl', text),
    recorded('Seen on', '確認日', 'seenOn', day),
    recorded('Seen by', '確認者', 'seenBy', text),
    recorded('Check again by', '次回確認期限', 'nextCheckOn', day),
    meaning('note', recorded('Note', 'メモ', 'note', text)),
    recorded(
      'Report type',
      '報告書の種類',
      'reportType',
      word(reportTypes, (value) => `report-type.${value}`),
    ),
    recorded('Period from', '対象期間の初日', 'periodFrom', day),
    recorded('Period to', '対象期間の末日', 'periodTo', day),
    recorded(
      'STAR level',
      'STARのレベル',
      'starLevel',
      word(starLevels, (value) => `star-level.${value}`),
    ),
    recorded(
      'HITRUST assessment',
      'HITRUST評価の種類',
      'hitrustKind',
      word(hitrustKinds, (value) => `hitrust-kind.${value}`),
    ),
    idColumn<Certificate>(),
  ],
  place: {
    store: 'certificates',
    subject: 'certificate',
    schema: certificateSchema,
    keyFields: ['id'],
    aboutField: 'vendorId',
    recordOf: (certificate) => certificate,
    blank: () => ({ accredited: 'unknown', state: 'unknown', evidenceLevel: 'none', sites: [] }),
  },
}
