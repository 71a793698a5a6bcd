/** One line at the foot of the page that says what was done, with the way back. */
import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useState } from 'preact/hooks'
import { ConflictError } from '#core/register/conflict.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { isTakenElsewhere } from '#ui/hooks/is-taken-elsewhere.ts'

interface Notice {
  text: string
  undo?: () => Promise<unknown>
}

type Notify = (text: string, undo?: () => Promise<unknown>) => void

const ToastContext = createContext<Notify>(() => {})

/** `notify('Certificate deleted.', undo)`. */
export function useToast(): Notify {
  return useContext(ToastContext)
}

/** Long enough to read and reach the button; it stays while the pointer or the focus is on it. */
const shownForMs = 10_000

export function ToastProvider({ children }: { children: ComponentChildren }) {
  const { t } = useDaylight()
  const [notice, setNotice] = useState<Notice | undefined>()
  const [held, setHeld] = useState(false)
  const notify = useCallback<Notify>((text, undo) => setNotice({ text, ...(undo && { undo }) }), [])
  useEffect(() => {
    if (notice === undefined || held) return
    const timer = setTimeout(() => setNotice(undefined), shownForMs)
    return () => clearTimeout(timer)
  }, [notice, held])
  const takeBack = async () => {
    try {
      await notice?.undo?.()
      setNotice(undefined)
    } catch (fault) {
      if (!(fault instanceof ConflictError)) throw fault
      setNotice({ text: t('conflict.not-undone') })
    }
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !notice?.undo || isTakenElsewhere(event)) return
      event.preventDefault()
      void takeBack()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
  return (
    <ToastContext.Provider value={notify}>
      {children}
      <div class="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4 print:hidden" role="status" aria-live="polite">
        {notice && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only hold the notice open while somebody is on it.
          <div
            class="bg-primary text-primary-content pointer-events-auto flex items-center gap-4 rounded-lg px-4 py-2.5 shadow-lg"
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocusIn={() => setHeld(true)}
            onFocusOut={() => setHeld(false)}
          >
            <span>{notice.text}</span>
            {notice.undo && (
              <button type="button" class="cursor-pointer font-semibold underline" aria-keyshortcuts="Control+Z Meta+Z" onClick={takeBack}>
                {t('common.undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  )
}
