/** The newest line of the audit trail on one record: who changed it last, and when. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { readHistory } from '#store/queries.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function useLastChange({ subject, subjectId, about }: Pick<AuditEntry, 'subject' | 'subjectId' | 'about'>): AuditEntry | undefined {
  const { store } = useDaylight()
  const history = useLiveQuery(() => readHistory(store.db, [about]), [store, about])
  return history?.find((entry) => entry.subject === subject && entry.subjectId === subjectId)
}
