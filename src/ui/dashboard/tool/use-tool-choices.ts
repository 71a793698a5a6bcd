/** The tools that can be named to be used instead: approved here first, then the rest of the inventory, then the catalogue. */
import { useMemo } from 'preact/hooks'
import { isApproval } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

/** Approved tools that are offered with one click. */
const mostSuggestions = 3

export interface ToolChoices {
  /** Every name that is understood. */
  names: readonly string[]
  /** A few approved tools, of the same category first. */
  suggestions: readonly string[]
  /** The tool of a name, however it is written in upper and lower case. */
  idOf: (name: string) => string | undefined
  nameOf: (id: string) => string | undefined
}

export function useToolChoices(tool: ToolProfile): ToolChoices {
  const { profiles, catalogue, language } = useDaylight()
  return useMemo(() => {
    const others = profiles.tools.filter((each) => each.id !== tool.id)
    const approved = others.filter((each) => isApproval(each.decision.status))
    const ofSameCategory = (each: ToolProfile) => Number(each.category === tool.category)
    const all = [...approved, ...others, ...[...catalogue.tools.values()].filter((each) => each.id !== tool.id)]
    const idByName = new Map<string, string>()
    for (const each of all) for (const name of [each.name, each.nameJa]) if (name && !idByName.has(name.toLowerCase())) idByName.set(name.toLowerCase(), each.id)
    return {
      names: [...new Set(all.map((each) => toolName(each, language)))],
      suggestions: approved
        .toSorted((a, b) => ofSameCategory(b) - ofSameCategory(a))
        .slice(0, mostSuggestions)
        .map((each) => toolName(each, language)),
      idOf: (name) => idByName.get(name.toLowerCase()),
      nameOf: (id) => {
        const named = all.find((each) => each.id === id)
        return named && toolName(named, language)
      },
    }
  }, [profiles, catalogue, language, tool])
}
