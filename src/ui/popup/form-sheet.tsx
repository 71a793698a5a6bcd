/** A form in the popup: its fields scroll, its two buttons stay, Escape leaves it and nothing else. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { type Form, useForm } from '#ui/hooks/use-form.ts'
import { Sheet } from '#ui/popup/sheet.tsx'
import { useEscape } from '#ui/popup/use-escape.ts'

interface FormSheetProps {
  title: string
  /** What the button says: "Flag". */
  send: string
  /** Calls the command. A ZodError becomes faults at the fields. */
  save: (data: FormData) => Promise<void>
  onClose: () => void
  children: (faults: Form['faults']) => ComponentChildren
}

export function FormSheet({ title, send, save, onClose, children }: FormSheetProps) {
  const { t } = useDaylight()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { faults, onSubmit, busy } = useForm(save)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  useEscape(() => {
    onClose()
    return true
  })
  const actions = (
    <>
      <button type="submit" form={id} class="btn btn-primary" disabled={busy}>
        {send}
      </button>
      <button type="button" class="btn" onClick={onClose}>
        {t('common.cancel')}
      </button>
    </>
  )
  return (
    <Sheet actions={actions}>
      <div>
        <h1 class="text-base">{title}</h1>
        <p class="text-faint text-xs">{t('popup.stays-here')}</p>
      </div>
      <form ref={form} id={id} noValidate onSubmit={onSubmit} class="flex flex-col gap-2.5">
        {children(faults)}
      </form>
    </Sheet>
  )
}
