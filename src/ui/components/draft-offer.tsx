/** Offers back what was typed into a form and never saved: a closed or crashed tab loses nothing. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { FormDraft } from '#ui/hooks/use-draft.ts'

/** Stands inside the form. */
export function DraftOffer({ draft: { begunOn, resume, forget } }: { draft: FormDraft }): ComponentChildren {
  const { t, date } = useDaylight()
  const line = useRef<HTMLDivElement>(null)
  if (begunOn === undefined) return null
  const resumed = async () => {
    const form = line.current?.closest('form')
    if (form) await resume(form)
  }
  return (
    <div ref={line} role="status" class="bg-info-bg flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg px-3 py-2">
      <p class="min-w-0 flex-1">{t('draft.begun', { date: date(begunOn) })}</p>
      <span class="flex gap-2">
        <button type="button" class="btn btn-sm btn-primary" onClick={resumed}>
          {t('draft.continue')}
        </button>
        <button type="button" class="btn btn-sm" onClick={forget}>
          {t('draft.discard')}
        </button>
      </span>
    </div>
  )
}
