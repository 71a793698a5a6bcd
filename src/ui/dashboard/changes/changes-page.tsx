/** Two people keep one register in two browsers: changes saved for a colleague, a colleague's brought in, and what both wrote differently. */
import { PageHead } from '#ui/components/page-head.tsx'
import { BringInCard } from '#ui/dashboard/changes/bring-in-card.tsx'
import { ConflictCard } from '#ui/dashboard/changes/conflict-card.tsx'
import { SaveChangesCard } from '#ui/dashboard/changes/save-changes-card.tsx'
import { conflictCount, useOpenConflicts } from '#ui/dashboard/changes/use-open-conflicts.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ChangesPage() {
  const { t, facts } = useDaylight()
  const open = useOpenConflicts()
  const count = conflictCount(open)
  const title = count > 0 ? t('changes.head-conflicts', { count }) : t(facts.exchanges.length > 0 ? 'changes.head-none' : 'changes.head-first')
  return (
    <>
      <PageHead title={title} under={t('changes.under')} />
      <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
        {(open ?? []).flatMap((record) =>
          record.conflicts.map((conflict) => <ConflictCard key={[record.subject, record.subjectId, ...conflict.fields].join(' ')} record={record} conflict={conflict} />),
        )}
        <BringInCard />
        <SaveChangesCard />
      </div>
    </>
  )
}
