/** A form in a dialog: faults come back to the fields, saving closes it and offers the way back. */
import type { ComponentChildren } from 'preact'
import { Dialog } from '#ui/components/dialog.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { type Form, useForm } from '#ui/hooks/use-form.ts'

interface DialogFormProps {
  title: string
  wide?: boolean
  /** Said when it is saved: "Certificate recorded." A function where saving decides it. */
  done: string | (() => string)
  /** Calls the command and answers its undo. A ZodError becomes faults at the fields. */
  save: (data: FormData) => Promise<() => Promise<unknown>>
  onClose: () => void
  /** Stands before the button that saves. */
  aside?: ComponentChildren
  /** The fields, given the fault codes by field. */
  children: (faults: Form['faults']) => ComponentChildren
}

export function DialogForm({ title, wide = false, done, save, onClose, aside, children }: DialogFormProps) {
  const { t } = useDaylight()
  const notify = useToast()
  const { faults, onSubmit, busy } = useForm(async (data) => {
    const undo = await save(data)
    onClose()
    notify(typeof done === 'string' ? done : done(), undo)
  })
  return (
    <Dialog title={title} wide={wide} onClose={onClose}>
      <form noValidate onSubmit={onSubmit} class="flex flex-col gap-4">
        {children(faults)}
        <div class="bg-base-100 border-line sticky bottom-0 -mx-5 -mb-4 flex items-center justify-end gap-2 border-t px-5 py-3">
          {aside}
          <button type="button" class="btn btn-ghost" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" class="btn btn-primary" disabled={busy}>
            {t('common.save')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
