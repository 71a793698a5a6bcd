/** A form in a dialog: faults come back to the fields, what is typed outlives the tab, saving closes it and offers the way back. */
import type { ComponentChildren } from 'preact'
import type { Opened } from '#core/register/conflict.ts'
import { ConflictDialog } from '#ui/components/conflict-dialog.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { DraftOffer } from '#ui/components/draft-offer.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { DraftOptions } from '#ui/hooks/use-draft.ts'
import { type Form, useForm } from '#ui/hooks/use-form.ts'

interface DialogFormProps<Row extends object> extends DraftOptions {
  title: string
  wide?: boolean
  /** Said when it is saved: "Certificate recorded." A function where saving decides it. */
  done: string | (() => string)
  /** The form and what it is about, such as "vendor anthropic": under this key what is typed is kept. */
  draftKey: string
  /** The record that is changed, as it stands on disk; left out for a new one. */
  record?: Row | undefined
  /** Calls the command and answers its undo. A ZodError becomes faults at the fields, a ConflictError a choice between both sides. */
  save: (data: FormData, opened: Opened<Row>) => Promise<() => Promise<unknown>>
  onClose: () => void
  /** Stands before the button that saves. */
  aside?: ComponentChildren
  /** The fields, given the fault codes by field. */
  children: (faults: Form['faults']) => ComponentChildren
}

export function DialogForm<Row extends object>({ title, wide = false, done, save, onClose, aside, children, ...options }: DialogFormProps<Row>) {
  const { t } = useDaylight()
  const notify = useToast()
  const { faults, onSubmit, onInput, busy, draft, conflict } = useForm<Row>(async (data, opened) => {
    const undo = await save(data, opened)
    onClose()
    notify(typeof done === 'string' ? done : done(), undo)
  }, options)
  const leave = () => {
    if (draft.isTyped()) notify(t('draft.kept'))
    onClose()
  }
  const giveUp = () => {
    if (draft.isTyped()) void draft.forget()
    onClose()
  }
  return (
    <>
      <Dialog title={title} wide={wide} onClose={leave}>
        <form noValidate onSubmit={onSubmit} onInput={onInput} onKeyDown={saveOnShortcut} class="flex flex-col gap-4">
          <DraftOffer draft={draft} />
          {children(faults)}
          <div class="bg-base-100 border-line sticky bottom-0 -mx-5 -mb-4 flex items-center justify-end gap-2 border-t px-5 py-3">
            {aside}
            <button type="button" class="btn btn-ghost" onClick={giveUp}>
              {t('common.cancel')}
            </button>
            <button type="submit" class="btn btn-primary" aria-keyshortcuts="Control+Enter Meta+Enter" disabled={busy}>
              {t('common.save')}
            </button>
          </div>
        </form>
      </Dialog>
      {conflict && <ConflictDialog conflict={conflict} onKeepTheirs={giveUp} />}
    </>
  )
}

/** From a field of several lines Enter alone does not save; with Ctrl or ⌘ it does, from every field. */
function saveOnShortcut(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]')?.click()
}
