/** Says on the page of a tool or a vendor that colleagues wrote different things about it, and leads to where that is settled. */
import { TriangleAlert } from 'lucide'
import { Chip } from '#ui/components/chip.tsx'
import { conflictCount, useOpenConflicts } from '#ui/dashboard/changes/use-open-conflicts.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** `about`: the ids of the tool, or of the vendor. */
export function ConflictNote({ about }: { about: string }) {
  const { t } = useDaylight()
  const count = conflictCount(useOpenConflicts()?.filter((record) => record.about === about))
  if (count === 0) return null
  return (
    <p class="mb-4 flex flex-wrap items-center gap-2">
      <Chip tone="warn" icon={TriangleAlert}>
        {t('changes.in-conflict')}
      </Chip>
      {t('changes.note', { count })}
      <a href="#/imports/changes">{t('changes.note-settle')}</a>
    </p>
  )
}
