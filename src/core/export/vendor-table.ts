/** The vendors as a table: one row per vendor and certificate, and one for each vendor without a certificate. */
import { nextCheckOn, stateOn } from '#core/assurance/certificate-timeline.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { controlProgress, thirdPartyControls } from '#core/controls/control-points.ts'
import { type Column, joined, makeTable, type Table, type Wording } from '#core/export/table.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'

interface Row {
  vendor: VendorProfile
  certificate?: Certificate
}

/** Rows in the given order of vendors, as of `today`. Columns are documented in docs/exports.md. */
export function vendorTable(vendors: readonly VendorProfile[], today: IsoDate, wording: Wording): Table {
  const rows = vendors.flatMap((vendor): Row[] => (vendor.certificates.length === 0 ? [{ vendor }] : vendor.certificates.map((certificate) => ({ vendor, certificate }))))
  return makeTable([...vendorColumns(wording), ...certificateColumns(today, wording), ...controlColumns(), ...reportColumns(wording)], rows)
}

function vendorColumns(wording: Wording): Column<Row>[] {
  return [
    { name: 'Vendor', cell: ({ vendor }) => vendor.name },
    { name: 'Vendor id', cell: ({ vendor }) => vendor.id },
    { name: 'Legal entity', cell: ({ vendor }) => vendor.legalEntity },
    { name: 'Country', cell: ({ vendor }) => vendor.country },
    { name: 'Website', cell: ({ vendor }) => vendor.website },
    { name: 'Tools found here', cell: ({ vendor }) => joined(vendor.tools.map((tool) => tool.name)) },
    { name: 'Risk tier', cell: ({ vendor }) => wording(`tier.${vendor.entry.riskTier}`) },
    { name: 'Owner', cell: ({ vendor }) => vendor.entry.owner },
    { name: 'Position on ISO/IEC 42001', cell: ({ vendor }) => wording(`position.${vendor.entry.position}`) },
    { name: 'Assurance', cell: ({ vendor }) => wording(`rung.${vendor.assurance.rung}`) },
    { name: 'Warnings', cell: ({ vendor }) => joined(vendor.assurance.warnings.map((warning) => wording(`warning.${warning.kind}`))) },
    { name: 'Next change on', cell: ({ vendor }) => vendor.assurance.nextChangeOn },
  ]
}

function certificateColumns(today: IsoDate, wording: Wording): Column<Row>[] {
  const of = (name: string, cell: (certificate: Certificate) => string | undefined): Column<Row> => ({ name, cell: ({ certificate }) => certificate && cell(certificate) })
  return [
    of('Edition', (certificate) => certificate.edition),
    of('Certificate number', (certificate) => certificate.number),
    of('Certified entity', (certificate) => certificate.certifiedEntity),
    of('Certification body', (certificate) => certificate.certificationBody),
    of('Accreditation body', (certificate) => certificate.accreditationBody),
    of('Accredited', (certificate) => wording(`word.${certificate.accredited}`)),
    of('Scope', (certificate) => certificate.scopeText),
    of('Sites', (certificate) => joined(certificate.sites)),
    of('Original issue date', (certificate) => certificate.originalIssuedOn),
    of('Issue date', (certificate) => certificate.issuedOn),
    of('Expiry date', (certificate) => certificate.expiresOn),
    of('State in the register', (certificate) => wording(`state.${certificate.state}`)),
    of('State today', (certificate) => wording(`state.${stateOn(certificate, today)}`)),
    of('Last audit date', (certificate) => certificate.lastAuditOn),
    of('Last audit kind', (certificate) => certificate.lastAuditKind && wording(`audit-kind.${certificate.lastAuditKind}`)),
    of('SoA version', (certificate) => certificate.soaVersion),
    of('Evidence level', (certificate) => wording(`evidence-level.${certificate.evidenceLevel}`)),
    of('Evidence link', (certificate) => certificate.evidenceUrl),
    of('Seen on', (certificate) => certificate.seenOn),
    of('Seen by', (certificate) => certificate.seenBy),
    of('Next check', (certificate) => nextCheckOn(certificate)),
    { name: 'Scope covers', cell: ({ vendor, certificate }) => certificate && joined(scopeSentences(vendor, certificate, wording)) },
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

function controlColumns(): Column<Row>[] {
  return thirdPartyControls.map((control) => ({
    name: `${control} answered`,
    cell: ({ vendor }) => {
      const progress = controlProgress(vendor.controlAnswers).find((each) => each.control === control)
      return progress && `${progress.answered} of ${progress.total}`
    },
  }))
}

/** What only some attestations have. */
function reportColumns(wording: Wording): Column<Row>[] {
  return [
    { name: 'Report type', cell: ({ certificate }) => certificate?.reportType && wording(`report-type.${certificate.reportType}`) },
    { name: 'Period from', cell: ({ certificate }) => certificate?.periodFrom },
    { name: 'Period to', cell: ({ certificate }) => certificate?.periodTo },
    { name: 'Level', cell: ({ certificate }) => certificate && levelOf(certificate, wording) },
  ]
}

function levelOf({ starLevel, hitrustKind }: Certificate, wording: Wording): string {
  return joined([...(starLevel ? [wording(`star-level.${starLevel}`)] : []), ...(hitrustKind ? [wording(`hitrust-kind.${hitrustKind}`)] : [])])
}
