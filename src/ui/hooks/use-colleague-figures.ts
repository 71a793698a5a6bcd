/** What colleagues report, in groups no smaller than the setting allows. */
import { useMemo } from 'preact/hooks'
import { coarserFigures, type GroupFigures, type ToolFigures } from '#core/sharing/group-figures.ts'
import { readColleagueFigures } from '#store/queries.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export interface ColleagueFigures extends GroupFigures {
  byTool: ReadonlyMap<string, ToolFigures>
}

/** undefined: there are none that may be shown. Keeps its identity between renderings. */
export function useColleagueFigures(): ColleagueFigures | undefined {
  const { store, settings } = useDaylight()
  const figures = useLiveQuery(() => readColleagueFigures(store.db), [store])
  return useMemo(() => {
    if (figures === undefined) return undefined
    const shown = coarserFigures(figures, settings.groupSize)
    return { ...shown, byTool: new Map(shown.tools.map((tool) => [tool.tool, tool])) }
  }, [figures, settings.groupSize])
}
