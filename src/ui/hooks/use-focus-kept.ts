/** Where what had the focus is gone, as the button of a deleted row, the card around it receives the focus: the Tab key goes on from there, not from the top of the page. */
import { useEffect } from 'preact/hooks'

/** A list that chooses itself what comes next is marked by `data-keeps-focus`. */
export function useFocusKept(): void {
  useEffect(() => {
    let last: { focused: Element; card: HTMLElement } | undefined
    const remember = ({ target }: FocusEvent) => {
      const focused = target instanceof Element ? target : undefined
      const card = focused?.closest<HTMLElement>('main section')
      last = focused && card && !focused.closest('[data-keeps-focus], dialog') ? { focused, card } : undefined
    }
    const observer = new MutationObserver(() => {
      if (last === undefined || last.focused.isConnected || document.activeElement !== document.body) return
      last.card.tabIndex = -1
      last.card.focus({ preventScroll: true })
    })
    addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
