/** The tools that a log is searched for, made anew only when the organisation's own change. */
import { useMemo } from 'preact/hooks'
import { type ToolList, toolList } from '#core/log-import/known-tools.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useToolList(): ToolList {
  const { catalogue, facts } = useDaylight()
  return useMemo(() => toolList(catalogue, facts.ownTools), [catalogue, facts.ownTools])
}
