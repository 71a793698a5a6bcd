/** The person says what they use, or need, a tool for. */
import type { ToolProfile } from '#core/register/profile.ts'
import { flagOf } from '#store/commands/flags.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'
import { FlagFields, flagInput } from '#ui/popup/flag-fields.tsx'
import { flagReceipt } from '#ui/popup/flag-receipt.ts'
import { FormSheet } from '#ui/popup/form-sheet.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'
import { useErrands } from '#ui/popup/use-errands.ts'

interface FlagFormProps {
  tool: ToolProfile
  onFlagged: (receipt: Receipt) => void
  onClose: () => void
}

export function FlagForm({ tool, onFlagged, onClose }: FlagFormProps) {
  const daylight = useDaylight()
  const { t, language } = daylight
  const { run, sign } = useErrands()
  const name = toolName(tool, language)
  const save = async (data: FormData) => {
    const flag = flagInput(data)
    const undo = await run({ kind: 'flag', flag: flagOf({ ...flag, toolId: tool.id }, sign()) })
    onFlagged(flagReceipt({ name, flag, undo }, daylight))
  }
  return (
    <FormSheet title={t('popup.form.title', { tool: name })} send={t('popup.form.flag')} save={save} onClose={onClose}>
      {(faults) => <FlagFields faults={faults} />}
    </FormSheet>
  )
}
