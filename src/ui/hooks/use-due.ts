/** Everything that is due, named in the interface's language. */
import { useMemo } from 'preact/hooks'
import { allDueItems, type DueItem } from '#core/due/due-items.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

/** What is snoozed included; the longest overdue first. */
export function useDue(): DueItem[] {
  const { facts, profiles, today, language } = useDaylight()
  return useMemo(() => {
    const nameOf = (subject: DueItem['subject'], id: string) => {
      const profile = subject === 'tool' ? profiles.tool(id) : profiles.vendor(id)
      return profile && toolName(profile, language)
    }
    return allDueItems(facts, nameOf, today)
  }, [facts, profiles, today, language])
}
