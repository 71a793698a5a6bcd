/** How much room an element has, in pixels; follows the window. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface Size {
  width: number
  height: number
}

/** `before` stands until the element is measured. */
export function useSize<Measured extends Element>(before: Size): { ref: RefObject<Measured | null>; size: Size } {
  const ref = useRef<Measured>(null)
  const [size, setSize] = useState(before)
  useLayoutEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }))
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
