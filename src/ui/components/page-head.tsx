/** The top of a page: the one sentence that matters, what supports it, and the actions. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

interface PageHeadProps {
  title: string
  /** Stands before the title: a letter tile. */
  lead?: ComponentChildren
  under?: ComponentChildren
  actions?: ComponentChildren
  /** The page came in the place of another by a button that is gone: who works by keyboard or by ear goes on from its head. */
  takesFocus?: boolean
}

export function PageHead({ title, lead, under, actions, takesFocus = false }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Daylight`
  }, [title])
  return (
    <div class="mb-4 flex flex-wrap items-start justify-between gap-4">
      <div class="flex min-w-0 flex-1 basis-96 items-center gap-3.5">
        {lead}
        <div class="min-w-0">
          <h1 class="text-pretty outline-none" tabIndex={-1} ref={takesFocus ? focusOnHead : null}>
            {title}
          </h1>
          {under && <p class="text-soft mt-1 text-pretty">{under}</p>}
        </div>
      </div>
      {actions && <div class="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}

/** Scrolls to it, too. */
function focusOnHead(head: HTMLElement | null): void {
  head?.focus()
}
