/** Who is usually responsible for what (A.10.2), by the way in which a tool is bought: a start that the organisation changes to what it agreed. */
import type { ControlAnswer, controlPoints, responsibleParties } from '#core/controls/control-points.ts'

export const starterSetIds = ['consumer-web', 'business-saas', 'api', 'embedded-ai'] as const
export type StarterSetId = (typeof starterSetIds)[number]

type Point = (typeof controlPoints)['A.10.2'][number]
type Party = (typeof responsibleParties)[number]

/** No contract, no administration: nearly everything stays with us. */
const consumerWeb: Record<Point, Party> = {
  'input-data': 'us',
  'output-check': 'us',
  'human-oversight': 'us',
  'access-accounts': 'us',
  'user-information': 'us',
  'incident-handling': 'us',
  logging: 'vendor',
  'model-change': 'vendor',
}

const starterSets: Readonly<Record<StarterSetId, Readonly<Record<Point, Party>>>> = {
  'consumer-web': consumerWeb,
  'business-saas': { ...consumerWeb, 'access-accounts': 'shared', 'incident-handling': 'shared', logging: 'shared' },
  api: { ...consumerWeb, 'incident-handling': 'shared', logging: 'us', 'model-change': 'shared' },
  'embedded-ai': { ...consumerWeb, 'user-information': 'shared', 'incident-handling': 'shared', 'model-change': 'upstream' },
}

/** The answers that `set` adds for a vendor: only where nobody is named as responsible yet. What was answered stays as it is. */
export function starterAnswers(set: StarterSetId, vendorId: string, answers: readonly ControlAnswer[]): ControlAnswer[] {
  return (Object.entries(starterSets[set]) as [Point, Party][]).flatMap(([pointId, responsible]) => {
    const before = answers.find((answer) => answer.vendorId === vendorId && answer.pointId === pointId)
    return before?.responsible ? [] : [{ ...(before ?? { vendorId: vendorId as ControlAnswer['vendorId'], pointId, state: 'open' as const }), responsible }]
  })
}
