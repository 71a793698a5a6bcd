/** Which rows of a long table stand near the window, so that only those are drawn. */
import { observeWindowOffset, observeWindowRect, Virtualizer, type VirtualizerOptions, windowScroll } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { usePrinting } from '#ui/hooks/use-printing.ts'

export interface VirtualRows {
  /** Positions of the rows to draw. */
  indexes: readonly number[]
  /** Room to leave above and below them, in pixels. */
  before: number
  after: number
}

interface Rows {
  count: number
  /** In pixels; all rows are of one height. */
  height: number
  /** What holds the rows. */
  body: RefObject<HTMLElement | null>
}

/** Up to this many rows all are drawn: finding in the page, printing and the Tab key then reach every one. */
const drawnWhole = 200

/** Follows the window's scrolling; the page itself scrolls, not the table. */
export function useVirtualRows({ count, height, body }: Rows): VirtualRows {
  const isWhole = usePrinting() || count <= drawnWhole
  const [, redrawFor] = useState('')
  const [top, setTop] = useState(0)
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    enabled: !isWhole,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    onChange: ({ range }) => redrawFor(`${range?.startIndex} to ${range?.endIndex}`),
  }
  const [virtualizer] = useState(() => new Virtualizer(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  // What stands above the table changes its height at the most with the filters, and then so does the count.
  useLayoutEffect(() => setTop(body.current ? Math.round(body.current.getBoundingClientRect().top + window.scrollY) : 0), [count])
  if (isWhole) return { indexes: Array.from({ length: count }, (_, i) => i), before: 0, after: 0 }
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return {
    indexes: items.map((item) => item.index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : count * height,
  }
}
