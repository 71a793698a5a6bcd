/** Seals the report and saves it. What it costs nobody to know is said beside the button: who can open it, and that a file is all that leaves. */
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
    <div class="bg-base-100 border-line rounded-box sticky bottom-0 flex flex-wrap items-center justify-between gap-3 border px-[18px] py-3">
      <p class="text-soft max-w-[64ch]" role="status">
        {recipients.length === 0 ? t('sharing.save.no-key') : isEmpty ? t('sharing.save.nothing') : t('sharing.save.who', { names: list(names) })}
      </p>
      <button type="button" class="btn btn-primary" disabled={recipients.length === 0 || isEmpty} onClick={save}>
        <Icon icon={FileLock2} />
        {t('sharing.save.button')}
      </button>
    </div>
  )
}
