/** The person asks for a tool, or reports a concern about it; with their name or without. */
import type { ConcernKind } from '#core/register/concern.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { concernOf } from '#store/commands/concerns.ts'
import { TextArea } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf } from '#ui/hooks/use-form.ts'
import { toolName } from '#ui/i18n/tool-name.ts'
import { FormSheet } from '#ui/popup/form-sheet.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'
import { useErrands } from '#ui/popup/use-errands.ts'

interface ConcernFormProps {
  kind: ConcernKind
  tool: ToolProfile
  onSent: (receipt: Receipt) => void
  onClose: () => void
}

export function ConcernForm({ kind, tool, onSent, onClose }: ConcernFormProps) {
  const { t, settings, language } = useDaylight()
  const { run, sign } = useErrands()
  const { userName } = settings
  const name = toolName(tool, language)
  const save = async (data: FormData) => {
    const text = textOf(data, 'text') ?? ''
    const isAnonymous = data.has('anonymous')
    const undo = await run({ kind: 'concern', concern: concernOf({ kind, toolId: tool.id, text, isAnonymous }, sign()) })
    const by = isAnonymous ? t('concerns.anonymous') : userName || t('popup.thanks.no-name')
    onSent({
      title: t(`popup.concern.sent-${kind}`),
      rows: [
        { label: t('field.text'), value: text },
        { label: t('field.by'), value: by },
      ],
      note: t('popup.concern.next'),
      undo,
    })
  }
  return (
    <FormSheet title={t(`popup.${kind}.title`, { tool: name })} send={t(`popup.${kind}.send`)} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <TextArea label={t(`popup.${kind}.text`)} name="text" rows={4} required fault={faults['text']} />
          <label class="flex cursor-pointer items-start gap-2 text-xs">
            <input class="checkbox checkbox-sm not-checked:[--input-color:var(--soft)]" type="checkbox" name="anonymous" />
            <span>
              {t('popup.concern.anonymous')}
              <span class="text-soft block">{t('popup.concern.anonymous-hint')}</span>
            </span>
          </label>
          <p class="text-faint text-xs">{userName ? t('popup.concern.signed', { name: userName }) : t('popup.concern.no-name')}</p>
        </>
      )}
    </FormSheet>
  )
}
