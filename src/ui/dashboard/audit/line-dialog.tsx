/** One line of the audit trail, whole: every field, and the hash that ties it to the line before. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { Dialog } from '#ui/components/dialog.tsx'
import { HistoryList } from '#ui/components/history-list.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function LineDialog({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const { t } = useDaylight()
  return (
    <Dialog title={t('audit.line', { seq: entry.seq })} onClose={onClose} wide>
      <HistoryList entries={[entry]} isWhole />
      <dl class="border-line mt-3 border-t pt-3 text-xs">
        <dt class="text-faint">{t('audit.hash')}</dt>
        <dd class="font-mono break-all">{entry.hash}</dd>
      </dl>
    </Dialog>
  )
}
