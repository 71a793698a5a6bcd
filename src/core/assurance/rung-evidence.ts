/** Says for every rung of the ladder what it rests on: who said or saw it, and when. */
import { type Assurance, type Rung, rungHeight } from '#core/assurance/assess.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type Claim, evidenceRank, isEdition42001, type ScopeJudgement, type VendorPosition } from '#core/register/certificate.ts'

type KnownRung = Exclude<Rung, 'nothing'>

export interface RungEvidence {
  rung: KnownRung
  /** known: something on record stands for it. implied: nothing of its own, but a higher rung is reached. open: not reached. */
  state: 'known' | 'implied' | 'open'
  on?: IsoDate
  /** Who said it, or who of us saw it. */
  by?: string
  /** Where it was said. */
  url?: string
}

export interface RungFacts {
  assurance: Assurance
  /** The vendor's, newest first. */
  claims: readonly Claim[]
  position: VendorPosition
  positionSeenOn?: IsoDate | undefined
  /** The judgement of the certificate's scope for this tool. */
  judgement?: ScopeJudgement | undefined
}

type Support = Omit<RungEvidence, 'rung' | 'state'>

/** The five rungs, lowest first. */
export function rungEvidence(facts: RungFacts): RungEvidence[] {
  const supports: Record<KnownRung, Support | undefined> = {
    hearsay: claimSupport(facts, 'secondary-source') ?? positionSupport(facts),
    'vendor-says': claimSupport(facts, 'vendor-statement'),
    'certificate-seen': certificateSupport(facts, 'certificate-seen'),
    confirmed: certificateSupport(facts, 'confirmed'),
    'scope-covers': scopeSupport(facts),
  }
  const height = rungHeight(facts.assurance.rung)
  return (Object.keys(supports) as KnownRung[]).map((rung) => {
    const support = supports[rung]
    const state = support ? 'known' : rungHeight(rung) <= height ? 'implied' : 'open'
    return { rung, state, ...support }
  })
}

function claimSupport({ claims }: RungFacts, level: Claim['level']): Support | undefined {
  const claim = claims.find((each) => each.level === level && each.position === 'held' && isEdition42001(each.edition))
  return claim && { on: claim.statedOn ?? claim.seenOn, by: claim.saidBy, ...(claim.url && { url: claim.url }) }
}

/** What the organisation itself noted, without a source, counts as hearsay. */
function positionSupport({ position, positionSeenOn }: RungFacts): Support | undefined {
  return position === 'held' ? { ...(positionSeenOn && { on: positionSeenOn }) } : undefined
}

function certificateSupport({ assurance: { certificate } }: RungFacts, level: 'certificate-seen' | 'confirmed'): Support | undefined {
  if (certificate === undefined || evidenceRank(certificate.evidenceLevel) < evidenceRank(level)) return undefined
  const { seenOn, seenBy } = certificate
  return { ...(seenOn && { on: seenOn }), ...(seenBy && { by: seenBy }) }
}

function scopeSupport({ assurance: { rung }, judgement }: RungFacts): Support | undefined {
  if (rung !== 'scope-covers' || judgement === undefined) return undefined
  return { on: judgement.judgedOn, ...(judgement.judgedBy && { by: judgement.judgedBy }) }
}
