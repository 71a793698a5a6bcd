/** Coming to a page: a new one begins at its top with the focus on its heading, "back" returns to where it was left. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** Browsers refuse an entry of the history that is written with every pixel. */
const restMs = 100

/** `path` is the address without its parameters: a filter or a dialog is no new page. */
export function useArrival(path: string): void {
  useLayoutEffect(() => {
    scrollTo(0, history.state?.scrollY ?? 0)
  }, [path])
  const isOpening = useRef(true)
  useEffect(() => {
    // A link that was followed is gone with its page, and the focus with it.
    if (!isOpening.current && document.activeElement === document.body) focusHeading()
    isOpening.current = false
  }, [path])
  useEffect(keepPlaces, [])
}

/** Screen readers then read the sentence that opens the page, and Tab goes on from there. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** Writes down with each entry of the history how far its page is scrolled. The browser's own way comes too early: the page is not drawn yet. */
function keepPlaces(): () => void {
  history.scrollRestoration = 'manual'
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = setTimeout(() => history.replaceState({ scrollY }, ''), restMs)
  }
  addEventListener('scroll', keep, { passive: true })
  addEventListener('hashchange', keep)
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', keep)
    removeEventListener('hashchange', keep)
  }
}
