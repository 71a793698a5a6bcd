/** A sheet over the page: the browser's own dialog, so that focus, Escape and screen readers work as everywhere. */
import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface DialogProps {
  title: string
  onClose: () => void
  children: ComponentChildren
  /** For forms with two columns. */
  wide?: boolean
}

/** Open for as long as it is rendered. */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const { t } = useDaylight()
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const focusedBefore = document.activeElement
    dialog.current?.showModal()
    firstField(body.current)?.focus()
    // The browser gives the focus back when a dialog is closed, but not when it is taken away, as after saving.
    return () => focusedBefore instanceof HTMLElement && focusedBefore.focus()
  }, [])
  return (
    <dialog ref={dialog} class="modal" aria-label={title} onClose={() => dialog.current && onClose()}>
      <div class={`modal-box border-line max-h-[calc(100dvh-2rem)] border p-0 ${wide ? 'max-w-3xl' : 'max-w-lg'}`}>
        <header class="bg-base-100 border-line sticky top-0 z-10 flex items-center justify-between gap-4 border-b px-5 py-3">
          <h2>{title}</h2>
          <button type="button" class="btn btn-ghost btn-sm btn-square" aria-label={t('common.close')} onClick={() => dialog.current?.close()}>
            <Icon icon={X} />
          </button>
        </header>
        <div ref={body} class="px-5 py-4">
          {children}
        </div>
      </div>
    </dialog>
  )
}

/** Somebody who opens a form wants to fill it; the browser itself would begin at the button that closes. */
function firstField(body: HTMLElement | null): HTMLElement | undefined {
  const fields = body?.querySelectorAll<HTMLElement>('input:not([type="hidden"], :disabled), select, textarea') ?? []
  return [...fields].find((field) => field.checkVisibility())
}
