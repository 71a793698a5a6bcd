/** Takes a colleague's file, shows record by record what it would change, and brings it in when somebody says so. */
import { Card } from '#ui/components/card.tsx'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { BroughtInStrip } from '#ui/dashboard/changes/brought-in-strip.tsx'
import { PlannedRecords } from '#ui/dashboard/changes/planned-records.tsx'
import { type FileFault, type OpenedFile, useChangesFile } from '#ui/dashboard/changes/use-changes-file.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandedFiles } from '#ui/hooks/handed-files.tsx'

export function BringInCard() {
  const { t } = useDaylight()
  const { opened, fault, broughtIn, isBusy, open, close, bringIn } = useChangesFile()
  useHandedFiles('#/imports/changes', ([file]) => file && open(file))
  return (
    <Card title={t('changes.bring-in-title')}>
      {broughtIn && <BroughtInStrip broughtIn={broughtIn} />}
      {opened ? (
        <DryRun opened={opened} isBusy={isBusy} onBringIn={bringIn} onClose={close} />
      ) : (
        <>
          <p class="text-soft mb-3 max-w-[86ch]">{t('changes.bring-in-text')}</p>
          <FileDrop accept=".json,.zip,.age" text={t('changes.drop')} label={t('changes.choose')} onFile={open} />
        </>
      )}
      {fault && <FaultText {...fault} />}
    </Card>
  )
}

function DryRun({ opened, isBusy, onBringIn, onClose }: { opened: OpenedFile; isBusy: boolean; onBringIn: () => Promise<void>; onClose: () => void }) {
  const { t, dateTime } = useDaylight()
  const { name, file, evidence, plan } = opened
  const conflicts = plan.records.filter(({ merged }) => merged.conflicts.length > 0).length
  const who = file.savedBy || t('history.somebody')
  const isNew = plan.records.length > 0 || evidence.size > 0
  return (
    <>
      <p class="font-semibold">
        {plan.records.length > 0 ? t('changes.would', { records: plan.records.length, conflicts }) : t(evidence.size > 0 ? 'changes.only-files' : 'changes.nothing-new')}
      </p>
      <p class="text-soft mt-1">{t('changes.file-facts', { file: name, who, at: dateTime(file.savedAt), fresh: plan.fresh, known: plan.known, files: evidence.size })}</p>
      <PlannedRecords records={plan.records} />
      <div class="mt-3 flex flex-wrap justify-end gap-2">
        <button type="button" class="btn" onClick={onClose}>
          {t('changes.put-away')}
        </button>
        {isNew && (
          <button type="button" class="btn btn-primary" disabled={isBusy} onClick={onBringIn}>
            {t('changes.bring-in')}
          </button>
        )}
      </div>
    </>
  )
}

function FaultText({ name, fault }: FileFault) {
  const { t, sentences } = useDaylight()
  const line = 'line' in fault && fault.line !== undefined ? fault.line : 0
  return (
    <p role="alert" class="text-error mt-3">
      {sentences([t('changes.refused', { file: name }), t(`changes.fault.${fault.kind}`, { line, detail: fault.detail ?? '' })])}
    </p>
  )
}
