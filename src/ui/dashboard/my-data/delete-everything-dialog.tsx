/** Asks before everything is deleted: what is lost, in numbers, a last chance to save it, and a second confirmation. */
import { useState } from 'preact/hooks'
import { laidDown, takeAway } from '#platform/outbox.ts'
import { removeSavedFiles } from '#platform/save-stream.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import { deleteEverything } from '#store/commands/deletion.ts'
import { Dialog } from '#ui/components/dialog.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { chooseLanguage } from '#ui/i18n/language.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

interface DeleteEverythingDialogProps {
  auditLines: number
  onSaveCopy: () => void
  onClose: () => void
  onDeleted: () => void
}

export function DeleteEverythingDialog({ auditLines, onSaveCopy, onClose, onDeleted }: DeleteEverythingDialogProps) {
  const { t, store } = useDaylight()
  const notify = useToast()
  const [isSure, setSure] = useState(false)
  const remove = async () => {
    for (const [id] of await laidDown()) await takeAway(id)
    await deleteEverything(store)
    await removeSavedFiles({ all: true })
    await signalCatchUp()
    onClose()
    onDeleted()
    // The settings are gone, and with them the language that was chosen.
    notify(translatorFor(chooseLanguage('auto', navigator.languages)).t('my-data.everything-deleted'))
  }
  return (
    <Dialog title={t('my-data.delete-everything')} onClose={onClose}>
      <p class="font-semibold">{t('my-data.lost')}</p>
      <LossList auditLines={auditLines} />
      <p class="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        {t('my-data.lost-first')}
        <button type="button" class="btn btn-sm" onClick={onSaveCopy}>
          {t('my-data.save-copy')}
        </button>
        <a href="#/exports">{t('my-data.lost-exports')}</a>
      </p>
      <label class="border-line mt-4 flex cursor-pointer items-start gap-2 border-t pt-4">
        <input
          class="checkbox checkbox-sm mt-0.5 not-checked:[--input-color:var(--soft)]"
          type="checkbox"
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        {t('my-data.confirm')}
      </label>
      <div class="mt-4 flex justify-end gap-2">
        <button type="button" class="btn btn-ghost" onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="button" class="btn btn-error" disabled={!isSure} onClick={remove}>
          {t('my-data.confirm-button')}
        </button>
      </div>
    </Dialog>
  )
}

function LossList({ auditLines }: { auditLines: number }) {
  const { t, facts } = useDaylight()
  const lost = [
    t('my-data.lost-sightings', { sightings: facts.sightings.length, flags: facts.flags.length }),
    t('my-data.lost-decisions', { tools: facts.entries.length, decisions: facts.entries.filter((entry) => entry.decision.status !== 'unreviewed').length }),
    t('my-data.lost-certificates', {
      vendors: facts.vendors.length,
      certificates: facts.certificates.length,
      judgements: facts.judgements.length,
      claims: facts.claims.length,
    }),
    t('my-data.lost-evidence', { answers: facts.controlAnswers.length, evidence: facts.evidence.length }),
    t('my-data.lost-concerns', { concerns: facts.concerns.length, exceptions: facts.exceptions.length, actions: facts.correctiveActions.length }),
    t('my-data.lost-audit', { lines: auditLines }),
    t('my-data.lost-settings'),
  ]
  return (
    <ul class="text-soft mt-1 list-disc pl-5">
      {lost.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}
