/** Whether the page is being printed: what the screen draws only in part must be whole on paper. */
import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const begin = () => drawAtOnce(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

/** The browser takes the page as it is when the event ends; Preact would draw a moment later. */
function drawAtOnce(change: () => void): void {
  const usual = options.debounceRendering
  let draw: (() => void) | undefined
  options.debounceRendering = (drawing) => {
    draw = drawing
  }
  try {
    change()
    draw?.()
  } finally {
    if (usual) options.debounceRendering = usual
    else delete options.debounceRendering
  }
}
