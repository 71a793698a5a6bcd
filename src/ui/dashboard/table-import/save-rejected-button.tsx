/** Saves the rows that were rejected, so that nobody looks for them in the whole file. */
import { Download } from 'lucide'
import type { ImportPlan } from '#core/table-import/import-plan.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { saveRejectedRows } from '#ui/dashboard/table-import/rejected-rows.ts'
import type { FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface SaveRejectedButtonProps {
  fileName: string
  plan: ImportPlan
  found: FoundTable
}

export function SaveRejectedButton({ fileName, plan, found }: SaveRejectedButtonProps) {
  const daylight = useDaylight()
  const { t } = daylight
  const notify = useToast()
  const save = () => notify(t('table-import.rejected-saved', { file: saveRejectedRows(fileName, plan, found, daylight) }))
  return (
    <button type="button" class="btn btn-sm" onClick={save}>
      <Icon icon={Download} />
      {t('table-import.rejected-save', { count: plan.rejected })}
    </button>
  )
}
