/** What an import did, with the way back for the whole of it. */
import { useState } from 'preact/hooks'
import type { ImportPlan } from '#core/table-import/import-plan.ts'
import type { UndoImport } from '#store/commands/table-import.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface Taken {
  fileName: string
  plan: ImportPlan
  written: number
  undo: UndoImport
}

export function TakenCard({ taken: { fileName, plan, written, undo }, onAgain }: { taken: Taken; onAgain: () => void }) {
  const { t } = useDaylight()
  const [stayed, setStayed] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const takeBack = async () => {
    setBusy(true)
    setStayed(await undo())
    setBusy(false)
  }
  const rest = { unchanged: plan.counts.unchanged, rejected: plan.counts.rejected, skipped: plan.counts.new + plan.counts.changed - written }
  const title = stayed === undefined ? t('table-import.taken', { count: written, file: fileName }) : t('table-import.taken-back', { stayed })
  return (
    <PageHead
      title={title}
      under={stayed === undefined ? t('table-import.taken-rest', rest) : t('table-import.taken-back-under')}
      actions={
        <>
          {stayed === undefined && (
            <button type="button" class="btn btn-sm" disabled={isBusy} onClick={takeBack}>
              {t('table-import.undo')}
            </button>
          )}
          <a class="btn btn-sm text-base-content hover:no-underline" href="#/audit">
            {t('table-import.to-audit')}
          </a>
          <button type="button" class="btn btn-primary btn-sm" onClick={onAgain}>
            {t('table-import.next-file')}
          </button>
        </>
      }
    />
  )
}
