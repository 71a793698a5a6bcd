/** Escape leaves one step. Without this it would close the whole popup. */
import { useEffect } from 'preact/hooks'

/** `leave` answers whether there was something to leave. */
export function useEscape(leave: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && leave()) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [leave])
}
