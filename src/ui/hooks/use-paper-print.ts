/** Paper is light: whatever theme the screen has, the page is printed in the light one. */
import { useEffect } from 'preact/hooks'

export function usePaperPrint(): void {
  useEffect(() => {
    const root = document.documentElement
    let onScreen: string | undefined
    const toPaper = () => {
      onScreen = root.dataset['theme']
      root.dataset['theme'] = 'paper'
    }
    const toScreen = () => {
      if (onScreen === undefined) delete root.dataset['theme']
      else root.dataset['theme'] = onScreen
    }
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', toScreen)
    return () => {
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', toScreen)
    }
  }, [])
}
