/** The button that saves a backup, its passphrase, and after how many days somebody is reminded. */
import { Download } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { changeSettings } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { RunningBar } from '#ui/components/running-bar.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { PassphraseField } from '#ui/dashboard/backup/passphrase-field.tsx'
import { useSaveBackup } from '#ui/dashboard/backup/use-save-backup.ts'
import { SelfSavingField } from '#ui/dashboard/settings/self-saving-field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** age asks for enough that nobody can try them all: four or five words. */
const shortestPassphrase = 12

export function SaveBackupCard() {
  const { t, store, settings } = useDaylight()
  const notify = useToast()
  const { progress, save } = useSaveBackup()
  const [isLocked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const stop = useRef<AbortController | null>(null)
  const isTooShort = isLocked && passphrase.length < shortestPassphrase
  const saveAndSay = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isTooShort) return
    const controller = new AbortController()
    stop.current = controller
    const { signal } = controller
    try {
      notify(t('backup.saved', { file: await save({ passphrase: isLocked ? passphrase : undefined, signal }) }))
    } catch (fault) {
      notify(signal.aborted ? t('backup.cancelled') : t('backup.not-saved', { why: fault instanceof Error ? fault.message : String(fault) }))
    }
  }
  return (
    <Card title={t('backup.save-title')}>
      <p class="text-soft max-w-[72ch]">{t('backup.holds')}</p>
      <p class="text-soft mt-2 max-w-[72ch]">{t('backup.not-in-it')}</p>
      <form class="mt-3 flex flex-col items-start gap-3" onSubmit={saveAndSay}>
        <label class="flex cursor-pointer items-center gap-2">
          <input class="checkbox checkbox-sm" type="checkbox" checked={isLocked} onChange={(event) => setLocked(event.currentTarget.checked)} />
          {t('backup.lock')}
        </label>
        {isLocked && <PassphraseField hint={t('backup.passphrase-hint', { characters: shortestPassphrase })} onType={setPassphrase} />}
        <button type="submit" class="btn btn-primary" disabled={progress !== undefined || isTooShort}>
          <Icon icon={Download} />
          {t('backup.save')}
        </button>
      </form>
      <div role="status">
        {progress && (
          <div class="mt-3">
            <RunningBar
              label={t('backup.saving')}
              done={progress.done}
              of={progress.of}
              text={t('backup.saving-file', { done: progress.done, of: progress.of })}
              onCancel={() => stop.current?.abort()}
            />
          </div>
        )}
      </div>
      <div class="border-line mt-4 border-t pt-4">
        <SelfSavingField
          key={settings.backupReminderDays}
          label={t('backup.remind')}
          hint={t('backup.remind-hint')}
          name="backupReminderDays"
          value={String(settings.backupReminderDays)}
          save={(text) => changeSettings(store, { backupReminderDays: Number(text.normalize('NFKC') || Number.NaN) })}
        />
      </div>
    </Card>
  )
}
