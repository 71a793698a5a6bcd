/** What a sighting counts, in words: pages opened here, requests in a log, or both. */
import type { Sighting } from '#core/register/inventory.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useSightingCount(): (sighting: Sighting) => string {
  const { t } = useDaylight()
  return ({ count, requests }) =>
    [count > 0 && t('my-data.pages-on', { pages: count }), requests !== undefined && t('my-data.requests-on', { requests })].filter(Boolean).join(' · ')
}
