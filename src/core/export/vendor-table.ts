/** The vendors as a table to read: one row per vendor and certificate, and one for each vendor without a certificate. */
import { nextCheckOn, stateOn } from '#core/assurance/certificate-timeline.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { controlProgress, thirdPartyControls } from '#core/controls/control-points.ts'
import type { Register, RegisterTable } from '#core/export/register-table.ts'
import { type Cell, type CellKind, joined, type Table, type Wording } from '#core/export/table.ts'
import { columnsOf, meaning, type TableColumn, tableOf } from '#core/export/table-column.ts'
import { count, day, text, webAddress, word } from '#core/export/value-kinds.ts'
import { type Certificate, vendorPositions } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { riskTiers, vendorEntrySchema } from '#core/register/vendor-entry.ts'

/** With the day: the state of a certificate follows from it. */
interface VendorRow {
  vendor: VendorProfile
  certificate?: Certificate
  today: IsoDate
}

const { shown, shownAs } = columnsOf<VendorRow>('vendors')

/** Rows in the given order of vendors, as of `today`, in English. Columns are documented in docs/exports.md. */
export function vendorTable(vendors: readonly VendorProfile[], today: IsoDate, wording: Wording): Table {
  return tableOf(vendorsTable.columns, vendorRows(vendors, today), wording)
}

export const vendorsTable: RegisterTable<VendorRow> = {
  name: 'vendors',
  rows: ({ profiles, today }: Register) => vendorRows(profiles.vendors, today),
  columns: [...vendorColumns(), ...certificateColumns(), ...controlColumns(), ...reportColumns(), ...reviewColumns()],
  place: {
    store: 'vendors',
    subject: 'vendor',
    schema: vendorEntrySchema,
    keyFields: ['id'],
    aboutField: 'id',
    recordOf: ({ vendor }) => vendor.entry,
    rowOf: (id, { profiles, today }) => vendorRows([profiles.vendor(id) ?? []].flat(), today)[0],
    onlyShows: (field, { vendor }) => field === 'name' && vendor.record !== undefined,
    blank: () => ({ position: 'unknown', riskTier: 'not-set' }),
  },
}

/** The rows of the given vendors, in their order. */
export function vendorRows(vendors: readonly VendorProfile[], today: IsoDate): VendorRow[] {
  return vendors.flatMap((vendor): VendorRow[] =>
    vendor.certificates.length === 0 ? [{ vendor, today }] : vendor.certificates.map((certificate) => ({ vendor, certificate, today })),
  )
}

function vendorColumns(): TableColumn<VendorRow>[] {
  return [
    shownAs('Vendor', 'ベンダー', ({ vendor }) => vendor.name, 'name', text),
    shownAs('Vendor id', 'ベンダーID', ({ vendor }) => vendor.id, 'id', text),
    shownAs('Legal entity', '法人名', ({ vendor }) => vendor.legalEntity, 'legalEntity', text),
    shownAs('Country', '国', ({ vendor }) => vendor.country, 'country', text),
    shownAs('Website', 'ウェブサイト', ({ vendor }) => vendor.website, 'website', webAddress),
    shown('Tools found here', '台帳にあるツール', ({ vendor }) => joined(vendor.tools.map((tool) => tool.name))),
    shownAs(
      'Risk tier',
      'リスク区分',
      ({ vendor }) => vendor.entry.riskTier,
      'riskTier',
      word(riskTiers, (value) => `tier.${value}`),
    ),
    shownAs('Owner', '管理責任者', ({ vendor }) => vendor.entry.owner, 'owner', text),
    shownAs(
      'Position on ISO/IEC 42001',
      'ISO/IEC 42001の取得状況',
      ({ vendor }) => vendor.entry.position,
      'position',
      word(vendorPositions, (value) => `position.${value}`),
    ),
    shown('Assurance', '保証の段階', ({ vendor }, wording) => wording(`rung.${vendor.assurance.rung}`)),
    shown('Warnings', '注意点', ({ vendor }, wording) => joined(vendor.assurance.warnings.map((warning) => wording(`warning.${warning.kind}`)))),
    shown('Next change on', '次に変わる日', ({ vendor }) => vendor.assurance.nextChangeOn, 'day'),
  ]
}

/** Shown here, recorded in certificates.csv. */
function certificateColumns(): TableColumn<VendorRow>[] {
  const of = (name: string, nameJa: string, cell: (certificate: Certificate, row: VendorRow, wording: Wording) => Cell | undefined, kind?: CellKind) =>
    shown(name, nameJa, (row, wording) => row.certificate && cell(row.certificate, row, wording), kind)
  return [
    of('Edition', '規格・版', (certificate) => certificate.edition),
    of('Certificate number', '認証番号', (certificate) => certificate.number),
    of('Certified entity', '認証された法人', (certificate) => certificate.certifiedEntity),
    of('Certification body', '認証機関', (certificate) => certificate.certificationBody),
    of('Accreditation body', '認定機関', (certificate) => certificate.accreditationBody),
    of('Accredited', '認定された認証か', (certificate, _, wording) => wording(`word.${certificate.accredited}`)),
    of('Scope', '認証範囲', (certificate) => certificate.scopeText),
    of('Sites', '拠点', (certificate) => joined(certificate.sites)),
    of('Original issue date', '初回発行日', (certificate) => certificate.originalIssuedOn, 'day'),
    of('Issue date', '発行日', (certificate) => certificate.issuedOn, 'day'),
    of('Expiry date', '有効期限', (certificate) => certificate.expiresOn, 'day'),
    of('State in the register', '登録簿での状態', (certificate, _, wording) => wording(`state.${certificate.state}`)),
    of('State today', '今日の状態', (certificate, { today }, wording) => wording(`state.${stateOn(certificate, today)}`)),
    of('Last audit date', '直近の審査日', (certificate) => certificate.lastAuditOn, 'day'),
    of('Last audit kind', '直近の審査の種類', (certificate, _, wording) => certificate.lastAuditKind && wording(`audit-kind.${certificate.lastAuditKind}`)),
    of('SoA version', '適用宣言書の版', (certificate) => certificate.soaVersion),
    of('Evidence level', '根拠の水準', (certificate, _, wording) => wording(`evidence-level.${certificate.evidenceLevel}`)),
    of('Evidence link', '証跡のリンク', (certificate) => certificate.evidenceUrl),
    of('Seen on', '確認日', (certificate) => certificate.seenOn, 'day'),
    of('Seen by', '確認者', (certificate) => certificate.seenBy),
    of('Next check', '次回確認日', (certificate) => nextCheckOn(certificate), 'day'),
    of('Scope covers', '認証範囲の判断', (certificate, { vendor }, wording) => joined(scopeSentences(vendor, certificate, wording))),
  ]
}

function scopeSentences(vendor: VendorProfile, certificate: Certificate, wording: Wording): string[] {
  return vendor.judgements
    .filter((judgement) => judgement.certificateId === certificate.id)
    .map((judgement) => {
      const tool = vendor.tools.find((each) => each.id === judgement.toolId)?.name ?? judgement.toolId
      return `${judgement.plan ? `${tool} ${judgement.plan}` : tool}: ${wording(`scope.${judgement.verdict}`)}`
    })
}

function controlColumns(): TableColumn<VendorRow>[] {
  return thirdPartyControls.map((control) =>
    shown(`${control} answered`, `${control}の回答済み`, ({ vendor }) => {
      const progress = controlProgress(vendor.controlAnswers).find((each) => each.control === control)
      return progress && `${progress.answered} of ${progress.total}`
    }),
  )
}

/** What only some attestations have. */
function reportColumns(): TableColumn<VendorRow>[] {
  return [
    shown('Report type', '報告書の種類', ({ certificate }, wording) => certificate?.reportType && wording(`report-type.${certificate.reportType}`)),
    shown('Period from', '対象期間の初日', ({ certificate }) => certificate?.periodFrom, 'day'),
    shown('Period to', '対象期間の末日', ({ certificate }) => certificate?.periodTo, 'day'),
    shown('Level', 'レベル', ({ certificate }, wording) => certificate && levelOf(certificate, wording)),
  ]
}

function levelOf({ starLevel, hitrustKind }: Certificate, wording: Wording): string {
  return joined([...(starLevel ? [wording(`star-level.${starLevel}`)] : []), ...(hitrustKind ? [wording(`hitrust-kind.${hitrustKind}`)] : [])])
}

function reviewColumns(): TableColumn<VendorRow>[] {
  return [
    shownAs('Position seen on', '取得状況の確認日', ({ vendor }) => vendor.entry.positionSeenOn, 'positionSeenOn', day),
    meaning(
      'note',
      shownAs('Note', 'メモ', ({ vendor }) => vendor.entry.note, 'note', text),
    ),
    shownAs('Review by', '見直し期限', ({ vendor }) => vendor.entry.reviewBy, 'reviewBy', day),
    meaning(
      'review-months',
      shownAs('Review every (months)', '見直し間隔(か月)', ({ vendor }) => vendor.entry.reviewMonths, 'reviewMonths', count),
    ),
    meaning(
      'reviewed-on',
      shownAs('Reviewed on', '見直し日(変更なし)', ({ vendor }) => vendor.entry.reviewedOn, 'reviewedOn', day),
    ),
  ]
}
