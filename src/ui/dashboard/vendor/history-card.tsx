/** The history of everything recorded of this vendor, the judgements of its certificates' scopes included. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { readHistory } from '#store/queries.ts'
import { Card } from '#ui/components/card.tsx'
import { HistoryList } from '#ui/components/history-list.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function HistoryCard({ vendor }: { vendor: VendorProfile }) {
  const { t, store } = useDaylight()
  const about = [vendor.id, ...vendor.tools.map((tool) => tool.id)]
  const entries = useLiveQuery(() => readHistory(store.db, about), [store, about.join()])
  return (
    <Card
      title={t('history.title')}
      aside={
        <a class="text-xs" href={hashFor(['audit'], { about: vendor.id })}>
          {t('audit.whole-trail')}
        </a>
      }
    >
      {entries && <HistoryList entries={entriesOfVendor(entries, vendor)} />}
    </Card>
  )
}

/** Judgements are filed under the tool; those on this vendor's certificates, also deleted ones, belong here too. */
function entriesOfVendor(entries: readonly AuditEntry[], { id, certificates }: VendorProfile): AuditEntry[] {
  const onTrail = entries.filter((entry) => entry.subject === 'certificate' && entry.about === id).map((entry) => entry.subjectId)
  const ours = new Set([...onTrail, ...certificates.map((certificate) => certificate.id)])
  const isJudgementHere = ({ subject, subjectId }: AuditEntry) => subject === 'scope-judgement' && ours.has(subjectId.split(' / ')[0] ?? '')
  return entries.filter((entry) => entry.about === id || isJudgementHere(entry))
}
