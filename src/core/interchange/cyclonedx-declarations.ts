/** What is claimed of vendors and tools, on what evidence, and who attests it: the declarations of a CycloneDX file. */
import { isInForce, lastDayOf, stateOn } from '#core/assurance/certificate-timeline.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { controlPoints } from '#core/controls/control-points.ts'
import { controlOfToolPoint } from '#core/controls/tool-control-points.ts'
import { type BomFacts, providerOf } from '#core/interchange/bom-facts.ts'
import { managementClauses, requirementRef } from '#core/interchange/cyclonedx-standards.ts'
import { type Certificate, type Claim, evidenceRank, isEdition42001 } from '#core/register/certificate.ts'
import type { Evidence } from '#core/register/evidence.ts'

interface DeclaredClaim {
  'bom-ref': string
  target: string
  predicate: string
  reasoning?: string
  evidence?: string[]
  externalReferences?: { type: string; url: string }[]
}

/** One requirement that an assessor holds to be met, or not, by a claim. */
interface MapItem {
  requirement: string
  claims: string[]
  conformance: { score?: number; rationale: string }
}

export function cyclonedxDeclarations(bom: BomFacts) {
  const { profiles, facts, today } = bom
  const certificates = profiles.vendors.flatMap((vendor) => vendor.certificates)
  // A file must not refer to what is not in it.
  const known = new Set([...profiles.tools.map(({ id }) => `tool:${id}`), ...profiles.vendors.map(({ id }) => `vendor:${id}`)])
  const fromCertificates = certificates.map((certificate) => certificateClaim(certificate, facts.evidence, today))
  const scopes = facts.judgements.map(({ certificateId, toolId, plan, verdict, words, judgedBy, judgedOn }): DeclaredClaim => {
    const [under, by] = [plan ? ` in the plan ${plan}` : '', judgedBy ? ` by ${judgedBy}` : '']
    return {
      'bom-ref': `scope:${certificateId}:${toolId}:${plan}`,
      target: `tool:${toolId}`,
      predicate: `The scope of certificate ${certificateId} covers this tool${under}: ${verdict}`,
      reasoning: `Judged on ${judgedOn}${by}${words ? `, on the words: ${words}` : ''}`,
    }
  })
  const answers = [...controlClaims(bom), ...programmeClaims(bom)].filter(({ claim }) => known.has(claim.target))
  const statements = profiles.vendors.flatMap((vendor) => vendor.claims).map(statementClaim)
  return {
    assessors: assessors(bom, certificates),
    attestations: [...certificates.filter((certificate) => isAttested(certificate, today)).map(certificateAttestation), ...ownAttestation(answers.map(({ map }) => map))],
    claims: [...fromCertificates, ...scopes, ...statements, ...answers.map(({ claim }) => claim)].filter(({ target }) => known.has(target)),
    evidence: facts.evidence.map(evidenceOf),
    targets: { organizations: profiles.vendors.map((vendor) => ({ 'bom-ref': `vendor:${vendor.id}`, ...providerOf(vendor) })) },
  }
}

const ourselves = 'assessor:this-organisation'
const assessorOf = ({ certificationBody }: Certificate) => `assessor:${certificationBody}`

function assessors({ organisation: name }: BomFacts, certificates: readonly Certificate[]) {
  const bodies = new Set(certificates.flatMap(({ certificationBody }) => certificationBody ?? []))
  return [
    { 'bom-ref': ourselves, thirdParty: false, organization: { name: name || 'This organisation' } },
    ...bodies.values().map((body) => ({ 'bom-ref': `assessor:${body}`, thirdParty: true, organization: { name: body } })),
  ]
}

/** A body attests nothing by a certificate that nobody has seen, or that is not in force. */
function isAttested(certificate: Certificate, today: IsoDate): boolean {
  const { certificationBody, edition, evidenceLevel } = certificate
  return !!certificationBody && isEdition42001(edition) && isInForce(certificate, today) && evidenceRank(evidenceLevel) >= evidenceRank('certificate-seen')
}

function certificateAttestation(certificate: Certificate) {
  const { id, edition, number, evidenceLevel } = certificate
  const rationale = [edition, number && `certificate ${number}`, `known as: ${evidenceLevel}`, lastDayOf(certificate) && `until ${lastDayOf(certificate)}`]
    .filter(Boolean)
    .join(', ')
  return {
    summary: 'A management system was certified; that says nothing of the safety of a model, nor of products outside its scope.',
    assessor: assessorOf(certificate),
    map: managementClauses.map((clause): MapItem => ({ requirement: requirementRef(clause), claims: [`certificate:${id}`], conformance: { score: 1, rationale } })),
  }
}

function ownAttestation(map: readonly MapItem[]) {
  return map.length === 0 ? [] : [{ summary: 'Answers of this organisation on its vendors and tools.', assessor: ourselves, map }]
}

function certificateClaim(certificate: Certificate, evidence: readonly Evidence[], today: IsoDate): DeclaredClaim {
  const { id, vendorId, edition, number, certifiedEntity, scopeText, evidenceUrl } = certificate
  const last = lastDayOf(certificate)
  const held = evidence.filter(({ subjectKind, subjectId }) => subjectKind === 'certificate' && subjectId === id)
  return {
    'bom-ref': `certificate:${id}`,
    target: `vendor:${vendorId}`,
    predicate: [`Certificate or report to ${edition}`, number, certifiedEntity && `for ${certifiedEntity}`, stateOn(certificate, today), last && `until ${last}`]
      .filter(Boolean)
      .join(', '),
    ...(scopeText && { reasoning: `Scope: ${scopeText}` }),
    ...(held.length > 0 && { evidence: held.map((each) => `evidence:${each.id}`) }),
    ...(evidenceUrl && { externalReferences: [{ type: 'certification-report', url: evidenceUrl }] }),
  }
}

function statementClaim({ id, vendorId, edition, position, saidBy, level, statedOn, seenOn, url }: Claim): DeclaredClaim {
  return {
    'bom-ref': `statement:${id}`,
    target: `vendor:${vendorId}`,
    predicate: `${saidBy} says of ${edition}: ${position}`,
    reasoning: `${level}${statedOn ? `, stated on ${statedOn}` : ''}, seen on ${seenOn}`,
    ...(url && { externalReferences: [{ type: 'other', url }] }),
  }
}

interface Attested {
  claim: DeclaredClaim
  map: MapItem
}

/** Partly met has no number: the rationale says it. */
const scores: Readonly<Record<string, number>> = { met: 1, 'not-met': 0 }

function controlClaims({ facts }: BomFacts): Attested[] {
  const vendorAnswers = facts.controlAnswers.map((answer) => ({ ...answer, target: `vendor:${answer.vendorId}`, control: controlOfPoint(answer.pointId) }))
  const toolAnswers = facts.toolControlAnswers.map((answer) => ({ ...answer, target: `tool:${answer.toolId}`, control: controlOfToolPoint(answer.pointId) }))
  return [...vendorAnswers, ...toolAnswers]
    .filter(({ state }) => state !== 'open')
    .map(({ target, control, pointId, state, note }) => {
      const ref = `answer:${target}:${pointId}`
      const score = scores[state]
      return {
        claim: { 'bom-ref': ref, target, predicate: `${control} ${pointId}: ${state}`, ...(note && { reasoning: note }) },
        map: { requirement: requirementRef(control), claims: [ref], conformance: { ...(score !== undefined && { score }), rationale: note ? `${state}: ${note}` : state } },
      }
    })
}

function programmeClaims({ facts }: BomFacts): Attested[] {
  return facts.programmes.flatMap(({ id, vendorId, kind, title, controls, url, seenOn, judgement, reason }) =>
    controls.map((control): Attested => {
      const ref = `programme:${id}:${control}`
      return {
        claim: {
          'bom-ref': ref,
          target: `vendor:${vendorId}`,
          predicate: `The vendor maps its programme (${kind}) to ${control}: ${title}`,
          reasoning: `Seen on ${seenOn}`,
          ...(url && { externalReferences: [{ type: 'other', url }] }),
        },
        map: { requirement: requirementRef(control), claims: [ref], conformance: { rationale: reason ? `${judgement}: ${reason}` : judgement } },
      }
    }),
  )
}

function evidenceOf(evidence: Evidence) {
  const { id, title, seenOn, expiresOn, addedBy } = evidence
  const isFile = evidence.kind === 'file'
  return {
    'bom-ref': `evidence:${id}`,
    description: isFile ? `${title} (file ${evidence.fileName}, SHA-256 ${evidence.sha256})` : title,
    ...(!isFile && { data: [{ name: title, contents: { url: evidence.url } }] }),
    created: `${seenOn}T00:00:00Z`,
    ...(expiresOn && { expires: `${expiresOn}T00:00:00Z` }),
    ...(addedBy && { author: { name: addedBy } }),
  }
}

function controlOfPoint(pointId: string): string {
  return Object.entries(controlPoints).find(([, points]) => (points as readonly string[]).includes(pointId))?.[0] ?? ''
}
