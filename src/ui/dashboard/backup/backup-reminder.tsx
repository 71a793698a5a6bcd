/** One line where the last backup is old, or where none was ever saved. */
import { HardDriveDownload } from 'lucide'
import { backupStanding } from '#core/backup/backup-standing.ts'
import { readLastBackup } from '#store/meta.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function BackupReminder() {
  const { t, date, store, facts, settings, today } = useDaylight()
  const last = useLiveQuery(async () => ({ on: await readLastBackup(store.db) }), [store])
  const standing = last && backupStanding(facts, last.on, settings.backupReminderDays, today)
  if (standing === undefined || standing.kind === 'none-needed' || !standing.isDue) return null
  return (
    <p class="bg-warn-bg mb-3 flex flex-wrap items-center gap-x-2.5 rounded-lg px-3 py-2">
      <span class="text-warning">
        <Icon icon={HardDriveDownload} />
      </span>
      {standing.kind === 'never' ? t('backup.remind-never') : t('backup.remind-old', { days: standing.days, date: date(standing.on) })}
      <a href="#/imports/backup">{t('backup.remind-go')}</a>
    </p>
  )
}
