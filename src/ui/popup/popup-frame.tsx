/** Header, notices, one view of what the person is looking at, and the line on privacy. Only the view scrolls. */
import { useMemo, useState } from 'preact/hooks'
import type { Place } from '#core/detection/place.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { isNewerData } from '#store/queries.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'
import { BesideView } from '#ui/popup/beside-view.tsx'
import { Notices } from '#ui/popup/notices.tsx'
import { PopupHeader } from '#ui/popup/popup-header.tsx'
import { popupState } from '#ui/popup/popup-state.ts'
import { PrivacyLine } from '#ui/popup/privacy-line.tsx'
import { type Receipt, ThanksView } from '#ui/popup/thanks-view.tsx'
import { ToolView } from '#ui/popup/tool-view.tsx'
import { UnknownView } from '#ui/popup/unknown-view.tsx'
import { UnreadableView } from '#ui/popup/unreadable-view.tsx'

export function PopupFrame({ place }: { place: Place | undefined }) {
  const { store, catalogue, facts, profiles } = useDaylight()
  const isReadOnly = useLiveQuery(() => isNewerData(store.db), [store]) ?? false
  const { tools, hostSets, generalExceptions } = catalogue
  const index = useMemo(() => buildToolIndex([...tools.values(), ...facts.ownTools], hostSets, generalExceptions), [catalogue, facts.ownTools])
  const state = useMemo(() => popupState(place, index, profiles), [place, index, profiles])
  const [chosenId, setChosenId] = useState<string>()
  const [receipt, setReceipt] = useState<Receipt>()
  const chosen = chosenId === undefined ? undefined : profiles.tool(chosenId)
  const tool = chosen ?? (state.kind === 'tool' ? state.tool : undefined)
  const shared = { isReadOnly, onFlagged: setReceipt, onChoose: setChosenId }
  return (
    <div class="bg-base-200 flex min-h-[280px] w-[360px] flex-col" style={{ maxHeight: `${roomFor(Math.max(innerHeight, screen.availHeight - browserBars))}px` }}>
      <PopupHeader isReadOnly={isReadOnly} />
      <Notices isReadOnly={isReadOnly} />
      {receipt ? (
        <ThanksView receipt={receipt} onClose={() => setReceipt(undefined)} />
      ) : tool ? (
        <ToolView key={tool.id} tool={tool} {...shared} {...(chosen && { onBack: () => setChosenId(undefined) })} />
      ) : state.kind === 'beside' ? (
        <BesideView {...state} {...shared} />
      ) : state.kind === 'unknown' ? (
        <UnknownView {...state} {...shared} />
      ) : (
        <UnreadableView />
      )}
      <PrivacyLine tool={tool} />
    </div>
  )
}

/** In pixels: the least that the browser's own bars take above a popup. */
const browserBars = 110

/** 560 pixels, or less on a screen so low that the browser would cut the popup off. */
function roomFor(height: number): number {
  return Math.min(560, Math.max(320, height))
}
