/** The name of a tool by its id, also of one that the catalogue has dropped since. */
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useToolName(): (toolId: string) => string {
  const { profiles } = useDaylight()
  return (toolId) => profiles.tool(toolId)?.name ?? toolId
}
