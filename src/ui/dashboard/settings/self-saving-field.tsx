/** A text field that saves itself when it is left or Enter is pressed, and says so quietly. */
import { Check } from 'lucide'
import { useState } from 'preact/hooks'
import { ZodError } from 'zod'
import { TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { faultsByPath, textOf } from '#ui/hooks/use-form.ts'

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
  const [fault, setFault] = useState<string>()
  // Unlike useForm this never takes the focus back: somebody who leaves the field has left it.
  const commit = async (event: SubmitEvent) => {
    event.preventDefault()
    const text = textOf(new FormData(event.currentTarget as HTMLFormElement), name) ?? ''
    const found = text === value ? undefined : await save(text).then(() => undefined, faultOf)
    setFault(found?.[name])
    if (text !== value) setSaved(found === undefined)
  }
  return (
    <form class="relative" onSubmit={commit} onFocusOut={(event) => event.currentTarget.requestSubmit()} onInput={() => setSaved(false)}>
      <TextField label={label} hint={hint} name={name} value={value} fault={fault} />
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

function faultOf(fault: unknown): Record<string, string> {
  if (fault instanceof ZodError) return faultsByPath(fault)
  throw fault
}
