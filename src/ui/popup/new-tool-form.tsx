/** The person says that a site is an AI tool: its name and where it is, and what they use it for. */
import { signalCatchUp } from '#platform/wake-signal.ts'
import { flaggedToolOf } from '#store/commands/flag-new-tool.ts'
import { TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf } from '#ui/hooks/use-form.ts'
import { OneOfFew } from '#ui/popup/choice-chips.tsx'
import { FlagFields, flagInput } from '#ui/popup/flag-fields.tsx'
import { flagReceipt } from '#ui/popup/flag-receipt.ts'
import { FormSheet } from '#ui/popup/form-sheet.tsx'
import { hostChoices, proposedName } from '#ui/popup/new-tool.ts'
import type { Receipt } from '#ui/popup/thanks-view.tsx'
import { useErrands } from '#ui/popup/use-errands.ts'
import { useRegistrableDomain } from '#ui/popup/use-registrable-domain.ts'

interface NewToolFormProps {
  host: string
  onFlagged: (receipt: Receipt) => void
  onClose: () => void
}

export function NewToolForm({ host, ...actions }: NewToolFormProps) {
  const answer = useRegistrableDomain(host)
  return answer && <SiteForm host={host} domain={answer.domain} {...actions} />
}

function SiteForm({ host, domain, onFlagged, onClose }: NewToolFormProps & { domain: string | undefined }) {
  const daylight = useDaylight()
  const { t } = daylight
  const { run, sign } = useErrands()
  const hosts = hostChoices(host, domain)
  const save = async (data: FormData) => {
    const name = textOf(data, 'name') ?? ''
    const chosen = textOf(data, 'host') ?? hosts[0] ?? host
    const flag = flagInput(data)
    const undo = await run({ kind: 'flag-new', ...flaggedToolOf({ name, host: chosen }, flag, sign()) })
    await signalCatchUp()
    const takeOut = async () => {
      await undo()
      await signalCatchUp()
    }
    onFlagged(flagReceipt({ name, flag, undo: takeOut, note: t('popup.thanks.new', { host: chosen }) }, daylight))
  }
  return (
    <FormSheet title={t('popup.unknown.flag')} send={t('popup.form.flag')} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <TextField label={t('field.name')} name="name" value={proposedName(domain)} fault={faults['name']} required />
          {hosts.length > 1 && (
            <OneOfFew
              stacked
              label={t('popup.form.host')}
              name="host"
              value={hosts[0] ?? host}
              options={hosts.map((value) => ({ value, label: value === domain ? t('popup.form.all-of', { host: value }) : t('popup.form.only', { host: value }) }))}
            />
          )}
          <FlagFields faults={faults} />
        </>
      )}
    </FormSheet>
  )
}
