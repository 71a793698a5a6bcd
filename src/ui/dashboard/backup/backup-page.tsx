/** Saving everything as one file, and bringing it back. */
import { backupStanding } from '#core/backup/backup-standing.ts'
import { readLastBackup } from '#store/meta.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { RestoreCard } from '#ui/dashboard/backup/restore-card.tsx'
import { SaveBackupCard } from '#ui/dashboard/backup/save-backup-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function BackupPage() {
  const { t, date, store, facts, settings, today } = useDaylight()
  // Wrapped, so that "none" is told from "not read yet".
  const last = useLiveQuery(async () => ({ on: await readLastBackup(store.db) }), [store])
  if (last === undefined) return null
  const standing = backupStanding(facts, last.on, settings.backupReminderDays, today)
  const title = standing.kind === 'saved' ? t('backup.title-saved', { days: standing.days, date: date(standing.on) }) : t('backup.title-never')
  return (
    <>
      <PageHead title={title} under={t('backup.under')} />
      <div class="grid items-start gap-4 lg:grid-cols-2">
        <SaveBackupCard />
        <RestoreCard />
      </div>
    </>
  )
}
