/** Where a backup is dropped or chosen, and how far its restoring is. */
import { Ban, Check, Undo2, Upload } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { BackupFault } from '#core/backup/backup-fault.ts'
import { Card } from '#ui/components/card.tsx'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { PassphraseField } from '#ui/dashboard/backup/passphrase-field.tsx'
import { RestorePreview } from '#ui/dashboard/backup/restore-preview.tsx'
import { type RestoreState, type Restoring, useRestore } from '#ui/dashboard/backup/use-restore.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandedFiles } from '#ui/hooks/handed-files.tsx'

export function RestoreCard() {
  const { t } = useDaylight()
  const restoring = useRestore()
  const { state, open } = restoring
  useHandedFiles('#/imports/backup', ([file]) => file && open(file))
  const isBusy = state.at === 'reading' || state.at === 'restoring'
  return (
    <Card title={t('backup.restore-title')}>
      <div role="status">
        {state.at === 'reading' && <p>{t('backup.reading', { file: state.name })}</p>}
        {state.at === 'restoring' && <p>{t('backup.restoring', { file: state.name })}</p>}
        {state.at === 'refused' && <Refused name={state.name} fault={state.fault} />}
        {state.at === 'restored' && <Restored state={state} onTakeBack={restoring.takeBack} />}
        {state.at === 'taken-back' && <Told>{t('backup.taken-back')}</Told>}
      </div>
      {state.at === 'locked' && <Unlock name={state.name} isWrong={state.isWrong} onUnlock={restoring.unlock} />}
      {state.at === 'shown' ? (
        <RestorePreview name={state.name} opened={state.opened} onRestore={restoring.restore} onCancel={restoring.reset} />
      ) : (
        !isBusy && <FileDrop icon={Upload} accept=".zip,.age" text={t('backup.drop')} hint={t('backup.drop-hint')} label={t('backup.choose')} onFile={open} />
      )}
    </Card>
  )
}

function Unlock({ name, isWrong, onUnlock }: { name: string; isWrong: boolean; onUnlock: Restoring['unlock'] }) {
  const { t } = useDaylight()
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void onUnlock(passphrase)
  }
  return (
    <form class="mb-4 flex flex-col items-start gap-3" onSubmit={submit}>
      <p>{t('backup.locked', { file: name })}</p>
      <PassphraseField fault={isWrong ? t('backup.fault.wrong-passphrase') : undefined} onType={setPassphrase} />
      <button type="submit" class="btn btn-primary" disabled={passphrase === ''}>
        {t('backup.open')}
      </button>
    </form>
  )
}

function Refused({ name, fault: { kind, detail } }: { name: string; fault: BackupFault }) {
  const { t, sentences } = useDaylight()
  return (
    <div class="bg-warn-bg mb-4 flex items-start gap-2.5 rounded-lg px-3 py-2">
      <span class="text-warning pt-0.5">
        <Icon icon={Ban} />
      </span>
      <p class="min-w-0 break-words">{sentences([t('backup.refused', { file: name }), t(`backup.fault.${kind}`, { detail })])}</p>
    </div>
  )
}

function Restored({ state: { opened, kept }, onTakeBack }: { state: Extract<RestoreState, { at: 'restored' }>; onTakeBack: () => Promise<void> }) {
  const { t, date, sentences } = useDaylight()
  const { manifest, register } = opened
  return (
    <Told>
      <span>
        {sentences([
          t('backup.restored', { date: date(manifest.day), tools: register.facts.entries.length, vendors: register.facts.vendors.length, line: register.auditHead.seq }),
          kept && t('backup.kept', { file: kept }),
        ])}
      </span>
      <button type="button" class="btn btn-ghost btn-sm mt-1 -ml-3 flex" onClick={onTakeBack}>
        <Icon icon={Undo2} />
        {t('common.undo')}
      </button>
    </Told>
  )
}

function Told({ children }: { children: ComponentChildren }) {
  return (
    <div class="bg-info-bg mb-4 flex items-start gap-2.5 rounded-lg px-3 py-2">
      <span class="text-success pt-0.5">
        <Icon icon={Check} />
      </span>
      <div class="min-w-0 break-words">{children}</div>
    </div>
  )
}
