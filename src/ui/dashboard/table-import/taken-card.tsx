/** What an import did: which records, where each is now, and the way back for the whole of it. */
import { useState } from 'preact/hooks'
import type { ConflictChoice, ImportPlan, PlannedRow } from '#core/table-import/import-plan.ts'
import type { UndoImport } from '#store/commands/table-import.ts'
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { FateChip, mostShown, titleOf } from '#ui/dashboard/table-import/row-list.tsx'
import { SaveRejectedButton } from '#ui/dashboard/table-import/save-rejected-button.tsx'
import type { FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export interface Taken {
  fileName: string
  plan: ImportPlan
  found: FoundTable
  choice: ConflictChoice
  written: number
  undo: UndoImport
}

export function TakenCard({ taken, onAgain }: { taken: Taken; onAgain: () => void }) {
  const { t } = useDaylight()
  const [stayed, setStayed] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const { fileName, plan, found, written, undo } = taken
  const takeBack = async () => {
    setBusy(true)
    setStayed(await undo())
    setBusy(false)
  }
  const isUndone = stayed !== undefined
  const rest = { unchanged: plan.counts.unchanged, rejected: plan.counts.rejected, skipped: plan.counts.new + plan.counts.changed - written }
  return (
    <>
      <PageHead
        takesFocus
        title={isUndone ? t('table-import.taken-back', { stayed }) : t('table-import.taken', { count: written, file: fileName })}
        under={isUndone ? t('table-import.taken-back-under') : t('table-import.taken-rest', rest)}
        actions={
          <>
            {!isUndone && (
              <button type="button" class="btn btn-sm" disabled={isBusy} onClick={takeBack}>
                {t('table-import.undo')}
              </button>
            )}
            <a class="btn btn-sm text-base-content hover:no-underline" href="#/audit">
              {t('table-import.to-audit')}
            </a>
            {plan.rejected > 0 && <SaveRejectedButton fileName={fileName} plan={plan} found={found} />}
            <button type="button" class="btn btn-primary btn-sm" onClick={onAgain}>
              {t('table-import.next-file')}
            </button>
          </>
        }
      />
      {!isUndone && <WrittenRecords taken={taken} />}
    </>
  )
}

function WrittenRecords({ taken: { plan, found, choice } }: { taken: Taken }) {
  const { t } = useDaylight()
  const written = plan.rows.filter(({ fate }) => fate === 'new' || (fate === 'changed' && choice === 'update'))
  const cellsByRow = new Map(found.rows.rows.map(({ row, cells }) => [row, cells]))
  return (
    <Card title={t(`table.${plan.table}`)}>
      <ul>
        {written.slice(0, mostShown).map((row) => (
          <li key={row.row} class="border-line grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-x-3 border-t py-2 first:border-t-0">
            <span>
              <FateChip fate={row.fate} />
            </span>
            <RecordLink row={row} title={titleOf(cellsByRow.get(row.row) ?? [], found)} />
          </li>
        ))}
      </ul>
      {written.length > mostShown && <p class="text-faint mt-2 text-xs">{t('table-import.more', { count: written.length - mostShown })}</p>}
    </Card>
  )
}

/** Leads to the tool or the vendor whose record it is. */
function RecordLink({ row: { change }, title }: { row: PlannedRow; title: string }) {
  const { profiles } = useDaylight()
  const about = change?.about ?? ''
  const page = profiles.tool(about) ? 'tool' : profiles.vendor(about) ? 'vendor' : undefined
  if (page === undefined) return <span class="truncate">{title}</span>
  return (
    <a class="truncate font-semibold" href={hashFor([page, about])}>
      {title}
    </a>
  )
}
