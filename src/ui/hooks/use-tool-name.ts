/** The name of a tool by its id, also of one that the catalogue has dropped since. */
import { toolName } from '#ui/dashboard/tool/tool-name.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useToolName(): (toolId: string) => string {
  const { profiles, language } = useDaylight()
  return (toolId) => {
    const tool = profiles.tool(toolId)
    return tool ? toolName(tool, language) : toolId
  }
}
