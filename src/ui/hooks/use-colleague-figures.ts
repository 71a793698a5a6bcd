/** What colleagues report, to be found by tool. */
import { useMemo } from 'preact/hooks'
import type { GroupFigures, ToolFigures } from '#core/sharing/group-figures.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface ColleagueFigures extends GroupFigures {
  byTool: ReadonlyMap<string, ToolFigures>
}

/** undefined: there are none that may be shown. Keeps its identity between renderings. */
export function useColleagueFigures(): ColleagueFigures | undefined {
  const { colleagueFigures: figures } = useDaylight()
  return useMemo(() => figures && { ...figures, byTool: new Map(figures.tools.map((tool) => [tool.tool, tool])) }, [figures])
}
