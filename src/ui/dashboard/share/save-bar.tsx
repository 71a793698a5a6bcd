/** Seals the report and saves it. Beside the button stands who will be able to open it, and what they will see. */
import { FileLock2 } from 'lucide'
import type { ColleagueReport } from '#core/sharing/colleague-report.ts'
import { outgoingReport, type ShareChoices } from '#core/sharing/outgoing-report.ts'
import { noSharing } from '#core/sharing/own-sharing.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useSaveBundle } from '#ui/dashboard/share/use-save-bundle.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function SaveBar({ report, choices }: { report: ColleagueReport; choices: ShareChoices }) {
  const { t, facts, list } = useDaylight()
  const notify = useToast()
  const saveBundle = useSaveBundle()
  const { recipients } = facts.ownSharing[0] ?? noSharing
  const isEmpty = report.rows.length + report.flags.length === 0
  const save = async () => notify(t('sharing.save.saved', { file: await saveBundle((head) => outgoingReport(facts, choices, head)) }))
  const names = recipients.map(({ label }) => label || t('sharing.recipients.unnamed'))
  return (
    <div class="bg-base-100 border-line rounded-box sticky bottom-0 flex flex-col items-start justify-between gap-3 border px-[18px] py-3 sm:flex-row sm:items-center">
      <p class="text-soft max-w-[64ch] text-xs" role="status">
        {recipients.length === 0 ? t('sharing.save.no-key') : isEmpty ? t('sharing.save.nothing') : t('sharing.save.who', { names: list(names) })}
      </p>
      <button type="button" class="btn btn-primary shrink-0" disabled={recipients.length === 0 || isEmpty} onClick={save}>
        <Icon icon={FileLock2} />
        {t('sharing.save.button')}
      </button>
    </div>
  )
}
