/** The name of a tool by its id, also of one that the catalogue has dropped since. */

import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

export function useToolName(): (toolId: string) => string {
  const { profiles, language } = useDaylight()
  return (toolId) => {
    const tool = profiles.tool(toolId)
    return tool ? toolName(tool, language) : toolId
  }
}
