/** Opens bundles one after the other and takes them in together: all of them in one transaction, or, when it is cancelled, none. */
import { useRef, useState } from 'preact/hooks'
import { type HeldReport, heldReport } from '#core/sharing/held-report.ts'
import type { BundleFate } from '#core/sharing/join-reports.ts'
import { type OpenedBundle, openBundle } from '#platform/open-bundle.ts'
import { takeInReports } from '#store/commands/colleague-reports.ts'
import type { SharingKey } from '#store/database.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

type Fault = Extract<OpenedBundle, { fault: string }>

/** What became of one file. */
export type FileAnswer = { file: string; fate: BundleFate | Fault['fault']; where?: string; why?: string }

type TakeIn =
  | { at: 'idle' }
  | { at: 'opening'; done: number; of: number }
  | { at: 'cancelled'; of: number }
  | { at: 'done'; answers: readonly FileAnswer[]; isRenewed: boolean; undo: () => Promise<void> }

interface TakeInActions {
  state: TakeIn
  takeIn: (files: readonly File[]) => Promise<void>
  cancel: () => void
  reset: () => void
}

/** The page is drawn anew after this many milliseconds of work. */
const turnMs = 50

export function useTakeIn(keys: readonly SharingKey[]): TakeInActions {
  const { store, catalogue } = useDaylight()
  const [state, setState] = useState<TakeIn>({ at: 'idle' })
  const cancelled = useRef(false)
  const takeIn = async (files: readonly File[]) => {
    cancelled.current = false
    const identities = keys.map(({ identity }) => identity)
    const opened: OpenedBundle[] = []
    let drawnAt = 0
    for (const [i, file] of files.entries()) {
      if (performance.now() - drawnAt > turnMs) {
        setState({ at: 'opening', done: i, of: files.length })
        await new Promise((resolve) => setTimeout(resolve))
        drawnAt = performance.now()
      }
      if (cancelled.current) return setState({ at: 'cancelled', of: files.length })
      opened.push(await openBundle(file, identities))
    }
    const held = opened.map((each) => ('report' in each ? heldReport(each.report, each.hash) : undefined))
    const { fates, isRenewed, undo } = await takeInReports(store, held.filter(isReport), (toolId) => catalogue.tools.has(toolId))
    const remaining = fates.values()
    const answers = opened.map((each, i): FileAnswer => {
      const file = files[i]?.name ?? ''
      return 'report' in each ? { file, fate: remaining.next().value ?? 'older' } : answerOf(file, each)
    })
    setState({ at: 'done', answers, isRenewed, undo })
  }
  return { state, takeIn, cancel: () => (cancelled.current = true), reset: () => setState({ at: 'idle' }) }
}

function answerOf(file: string, fault: Fault): FileAnswer {
  return fault.fault === 'unreadable' ? { file, fate: fault.fault, where: fault.where, why: fault.why } : { file, fate: fault.fault }
}

function isReport(report: HeldReport | undefined): report is HeldReport {
  return report !== undefined
}
