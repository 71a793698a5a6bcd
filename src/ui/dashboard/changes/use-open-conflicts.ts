/** The conflicts that are open now, with the words for the records they are about. */
import { type OpenConflicts, readOpenConflicts } from '#store/known-lines.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

/** undefined until the first look. */
export function useOpenConflicts(): OpenConflicts[] | undefined {
  const { store } = useDaylight()
  return useLiveQuery(() => readOpenConflicts(store.db), [store])
}

/** How many decisions somebody has to take. */
export function conflictCount(open: readonly OpenConflicts[] | undefined): number {
  return (open ?? []).reduce((count, { conflicts }) => count + conflicts.length, 0)
}
