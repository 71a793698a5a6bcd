/** A text field that saves itself when it is left or Enter is pressed, and says so quietly. */
import { Check } from 'lucide'
import { useState } from 'preact/hooks'
import { TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf, useForm } from '#ui/hooks/use-form.ts'

interface SelfSavingFieldProps {
  label: string
  hint: string
  name: string
  value: string
  /** Gets "" when the field was emptied. A ZodError comes back to the field. */
  save: (text: string) => Promise<unknown>
}

export function SelfSavingField({ label, hint, name, value, save }: SelfSavingFieldProps) {
  const { t } = useDaylight()
  const [isSaved, setSaved] = useState(false)
  const { faults, onSubmit } = useForm(async (data) => {
    const text = textOf(data, name) ?? ''
    if (text === value) return
    await save(text)
    setSaved(true)
  })
  return (
    <form class="relative" onSubmit={onSubmit} onFocusOut={(event) => event.currentTarget.requestSubmit()} onInput={() => setSaved(false)}>
      <TextField label={label} hint={hint} name={name} value={value} fault={faults[name]} />
      <span class="text-success absolute top-0 right-0 text-xs" role="status">
        {isSaved && (
          <span class="inline-flex items-center gap-1">
            <Icon icon={Check} size={13} />
            {t('settings.saved')}
          </span>
        )}
      </span>
    </form>
  )
}
