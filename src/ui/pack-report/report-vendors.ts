/** Each vendor with its certificates: what the register shows, how it is known, what the scope covers, on what evidence. */
import { certificateWarnings } from '#core/assurance/assess.ts'
import { isInForce, nextCheckOn, stateOn } from '#core/assurance/certificate-timeline.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { controlProgress } from '#core/controls/control-points.ts'
import { evidencePath } from '#core/pack/evidence-path.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { type Evidence, lastSeenOn } from '#core/register/evidence.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { lifeLineLayout } from '#ui/dashboard/vendor/life-line-layout.ts'
import { lifeLineWords } from '#ui/dashboard/vendor/life-line-words.ts'
import { type Content, type Markup, markup } from '#ui/pack-report/markup.ts'
import { chip, dayOr, factList, ladder, outsideLink, type ReportFacts, section } from '#ui/pack-report/report-parts.ts'

export function reportVendors(report: ReportFacts): Content {
  const { t } = report.words
  const { vendors } = report.pack.profiles
  if (vendors.length === 0) return ''
  return section(
    'vendors',
    t('pack-report.vendors'),
    t('pack-report.vendors-intro'),
    vendors.map((vendor) => vendorRecord(report, vendor)),
  )
}

function vendorRecord(report: ReportFacts, vendor: VendorProfile): Markup {
  const { words } = report
  const { t, list, date } = words
  const { entry } = vendor
  const controls = controlProgress(vendor.controlAnswers).map(({ control, answered, total }) => t('pack-report.control-answered', { control, answered, total }))
  const position = entry.position === 'unknown' ? '' : `${t(`position.${entry.position}`)}${entry.positionSeenOn ? ` (${date(entry.positionSeenOn)})` : ''}`
  return markup`<article class="record"><header><h3>${vendor.name}</h3><span>${ladder(vendor.assurance, words)}</span></header>
${factList(
  [
    [t('field.legalEntity'), vendor.legalEntity],
    [t('pack-report.tools-here'), list(vendor.tools.map(({ name }) => name))],
    [t('field.riskTier'), t(`tier.${entry.riskTier}`)],
    [t('field.owner'), entry.owner],
    [t('field.position'), position],
    ['Annex A', vendor.controlAnswers.length > 0 && controls.join(' · ')],
    [t('pack-report.statements'), vendor.claims.length > 0 && t('pack-report.statement-count', { count: vendor.claims.length })],
  ],
  'tight',
)}
${vendor.certificates.length === 0 ? markup`<p class="soft">${t('pack-report.no-certificate')}</p>` : vendor.certificates.map((certificate) => certificateCard(report, vendor, certificate))}
${evidenceList(
  report,
  vendor.evidence.filter(({ subjectKind }) => subjectKind === 'vendor'),
)}</article>`
}

function certificateCard(report: ReportFacts, vendor: VendorProfile, certificate: Certificate): Markup {
  const { pack, words } = report
  const { t, list } = words
  const isGood = isInForce(certificate, pack.day)
  const judged = vendor.judgements.filter((judgement) => judgement.certificateId === certificate.id)
  const scopes = judged.map(({ toolId, plan, verdict }) => {
    const tool = vendor.tools.find(({ id }) => id === toolId)?.name ?? toolId
    return `${plan ? `${tool} ${plan}` : tool}: ${t(`scope.${verdict}`)}`
  })
  const accreditation = [certificate.accreditationBody, t(`assurance.accredited.${certificate.accredited}`)].filter(Boolean).join(', ')
  return markup`<div class="certificate"><header><strong>${certificate.edition}</strong>${chip(isGood ? 'good' : 'bad', t(`state.${stateOn(certificate, pack.day)}`))}<span class="soft small">${t(`evidence-level.${certificate.evidenceLevel}`)}</span></header>
${lifeLine(report, certificate)}
${certificateWarnings(certificate, pack.day).map((warning) => markup`<p class="${isGood ? 'warn-text' : 'bad-text'} small">${warningSentence(report, warning)}</p>`)}
${certificate.scopeText ? markup`<blockquote>${t('assurance.quoted', { text: certificate.scopeText })}</blockquote>` : ''}
${factList(
  [
    [t('field.number'), certificate.number],
    [t('field.certifiedEntity'), certificate.certifiedEntity],
    [t('field.certificationBody'), certificate.certificationBody],
    [t('assurance.accreditation'), accreditation],
    [t('field.issuedOn'), dayOr(certificate.issuedOn, words)],
    [t('field.expiresOn'), dayOr(certificate.expiresOn, words)],
    [t('field.lastAuditOn'), dayOr(certificate.lastAuditOn, words)],
    [t('field.sites'), list(certificate.sites)],
    [t('field.soaVersion'), certificate.soaVersion],
    [t('pack-report.seen'), certificate.seenOn && `${words.date(certificate.seenOn)}${certificate.seenBy ? `, ${certificate.seenBy}` : ''}`],
    [t('field.nextCheckOn'), dayOr(nextCheckOn(certificate), words)],
    [t('pack-report.scope-covers'), scopes.length > 0 && scopes.map((scope) => markup`${scope}<br>`)],
    [t('field.evidenceUrl'), certificate.evidenceUrl && outsideLink(certificate.evidenceUrl)],
  ],
  'tight',
)}
${evidenceList(
  report,
  vendor.evidence.filter(({ subjectKind, subjectId }) => subjectKind === 'certificate' && subjectId === certificate.id),
)}</div>`
}

function warningSentence({ pack: { day }, words: { t, date } }: ReportFacts, warning: ReturnType<typeof certificateWarnings>[number]): string {
  const on = 'on' in warning ? warning.on : undefined
  const days = on ? daysBetween(day, on) : 0
  const span = days < 0 ? t('common.days-ago', { days: -days }) : t('common.days-left', { days })
  return t(`warning-text.${warning.kind}`, { dated: on ? 'yes' : 'no', date: on ? date(on) : '', span })
}

const windowPaint = { seen: '#1b7352', open: '#b9690a', unconfirmed: '#b9690a', upcoming: '#b9c3d0' } as const

/** The term of the certificate with its audits, and a mark for the day of the report. */
function lifeLine({ pack: { day }, words }: ReportFacts, certificate: Certificate): Content {
  const layout = lifeLineLayout(certificate, day)
  if (layout === undefined) return ''
  const x = (place: number) => Math.round(place * 9000) / 10 + 5
  const windows = layout.windows.map(({ from, to, state }) => markup`<rect x="${x(from)}" y="8" width="${Math.max(3, x(to) - x(from))}" height="6" fill="${windowPaint[state]}"/>`)
  return markup`<svg class="life" viewBox="0 0 910 22" preserveAspectRatio="none" role="img" aria-label="${lifeLineWords(words, layout)}"><rect x="5" y="10.5" width="900" height="1" fill="#d9d7d0"/><rect x="${x(layout.from)}" y="8" width="${x(layout.to) - x(layout.from)}" height="6" rx="3" fill="${layout.inForce ? '#c8d1dc' : '#f1c9c8'}"/>${windows}<rect x="${x(layout.today) - 1}" y="2" width="2" height="18" fill="#16202e"/></svg>`
}

function evidenceList({ pack, words: { t, date } }: ReportFacts, evidence: readonly Evidence[]): Content {
  if (evidence.length === 0) return ''
  const items = evidence.map((each) => {
    const path = evidencePath(each)
    const where =
      each.kind === 'link'
        ? outsideLink(each.url)
        : pack.heldFiles.has(each.id) && path
          ? markup`<a href="${path.split('/').map(encodeURIComponent).join('/')}">${each.fileName}</a> <span class="soft">SHA-256 <code>${each.sha256}</code></span>`
          : t('pack-report.file-not-held', { file: each.fileName })
    return markup`<li>${each.title} (${t('pack-report.seen-on', { date: date(lastSeenOn(each)) })}): ${where}</li>`
  })
  return markup`<p class="small soft">${t('pack-report.evidence')}</p><ul class="small words">${items}</ul>`
}
