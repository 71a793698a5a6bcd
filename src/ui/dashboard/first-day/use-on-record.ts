/** The sightings on record, found by the places of others. */
import type { Sighting } from '#core/register/inventory.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

type Place = Pick<Sighting, 'toolId' | 'host' | 'day'>

/** The row of the same tool, host and day, for each of `places` in their order. */
export function useOnRecord(): (places: readonly Place[]) => (Sighting | undefined)[] {
  const { facts } = useDaylight()
  const key = ({ toolId, host, day }: Place) => `${toolId} ${host} ${day}`
  const onRecord = new Map(facts.sightings.map((sighting) => [key(sighting), sighting]))
  return (places) => places.map((place) => onRecord.get(key(place)))
}
