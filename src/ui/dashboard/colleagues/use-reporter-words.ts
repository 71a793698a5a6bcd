/** A number of colleagues in words: "11", "fewer than 5", "19 or more". */
import type { ReporterCount } from '#core/sharing/reporter-count.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useReporterWords(): (reporters: ReporterCount) => string {
  const { t } = useDaylight()
  return ({ kind, count }) => t(`sharing.count.${kind}`, { count })
}
