/** A search through the browser's history, from the click that asks for the permission to what it found. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { localDay } from '#core/calendar/iso-date.ts'
import { detectAddress } from '#core/detection/detect-address.ts'
import { placeOf } from '#core/detection/place.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { dayWindows } from '#core/first-day/history-window.ts'
import { OpeningCounts } from '#core/first-day/opening-counts.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { type HistoryOutcome, readHistory } from '#platform/history.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface ScanProgress {
  days: number
  /** Days searched so far. */
  done: number
  /** Entries of the history looked through so far: an address opened on several days is one on each. */
  entries: number
  /** Tools found so far. */
  tools: number
}

export type Scan =
  | { at: 'start'; after?: Exclude<HistoryOutcome, 'read'> | { failed: string } }
  | ({ at: 'running' } & ScanProgress)
  | { at: 'done'; days: number; entries: number; seconds: number; found: readonly Sighting[] }

export interface HistoryScan {
  scan: Scan
  /** Must be called straight from a click or a submission. */
  start: (days: number) => Promise<void>
  cancel: () => void
  /** Forgets what was found. */
  reset: () => void
}

export function useHistoryScan(): HistoryScan {
  const { store, catalogue, facts, today } = useDaylight()
  const [scan, setScan] = useState<Scan>({ at: 'start' })
  const abort = useRef<AbortController>(undefined)
  // Leaving the page ends the search.
  useEffect(() => () => abort.current?.abort(), [])
  const start = async (days: number) => {
    const controller = new AbortController()
    abort.current = controller
    const counts = new OpeningCounts()
    const tools = new Set<string>()
    const startedAt = performance.now()
    const timeZone = store.clock.timeZone()
    const index = buildToolIndex([...catalogue.tools.values(), ...facts.ownTools.filter((tool) => tool.retiredOn === undefined)], catalogue.hostSets, catalogue.generalExceptions)
    let entries = 0
    try {
      const outcome = await readHistory({
        windows: dayWindows(today, days, timeZone),
        toolAt: (address) => {
          const toolId = detectAddress(index, address)?.toolId
          const host = toolId && placeOf(address)?.host
          return toolId && host ? { toolId, host } : undefined
        },
        dayOf: (epochMs) => localDay(epochMs, timeZone),
        onOpening: (opening) => {
          counts.add(opening)
          tools.add(opening.toolId)
        },
        onProgress: (done, looked) => {
          entries = looked
          setScan({ at: 'running', days, done, entries, tools: tools.size })
        },
        signal: controller.signal,
      })
      const seconds = Math.round((performance.now() - startedAt) / 100) / 10
      setScan(outcome === 'read' ? { at: 'done', days, entries, seconds, found: counts.sightings() } : { at: 'start', after: outcome })
    } catch (fault) {
      setScan({ at: 'start', after: { failed: fault instanceof Error ? fault.message : String(fault) } })
    }
  }
  return { scan, start, cancel: () => abort.current?.abort(), reset: () => setScan({ at: 'start' }) }
}
