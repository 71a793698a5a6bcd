/** The tools that a log is searched for: the catalogue's, and those of the organisation's own that are not retired. */
import { useMemo } from 'preact/hooks'
import type { ToolList } from '#core/log-import/known-tools.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useToolList(): ToolList {
  const { catalogue, facts } = useDaylight()
  return useMemo(() => {
    const own = facts.ownTools.filter((tool) => tool.retiredOn === undefined).map(({ id, name, matches }) => ({ id, name, matches }))
    const shipped = [...catalogue.tools.values()].map(({ id, name, nameJa, matches, exceptions }) => ({ id, name, nameJa, matches, ...(exceptions && { exceptions }) }))
    return { tools: [...shipped, ...own], hostSets: catalogue.hostSets, generalExceptions: catalogue.generalExceptions }
  }, [catalogue, facts.ownTools])
}
