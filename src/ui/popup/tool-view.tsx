/** A tool: what the person may do, with what data, what to use instead, what is known; and two buttons. */
import { useState } from 'preact/hooks'
import { type ConcernKind, ownConcerns } from '#core/register/concern.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { focusOn } from '#ui/components/focus-on.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { AssuranceCard } from '#ui/popup/assurance-card.tsx'
import { ConcernForm } from '#ui/popup/concern-form.tsx'
import { ConcernNote } from '#ui/popup/concern-note.tsx'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { DecisionCard } from '#ui/popup/decision-card.tsx'
import { FlagForm } from '#ui/popup/flag-form.tsx'
import { FlaggedNote } from '#ui/popup/flagged-note.tsx'
import { ownFlag } from '#ui/popup/own-flag.ts'
import { Sheet } from '#ui/popup/sheet.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'
import { ToolHead } from '#ui/popup/tool-head.tsx'

/** Of the person's own requests and concerns; My data has all of them. */
const shownConcerns = 2

interface ToolViewProps {
  tool: ToolProfile
  isReadOnly: boolean
  onFlagged: (receipt: Receipt) => void
  /** Shows another tool of the register in place of this one. */
  onChoose: (toolId: string) => void
  onBack?: () => void
}

type Form = 'flag' | ConcernKind

export function ToolView({ tool, isReadOnly, onFlagged, onChoose, onBack }: ToolViewProps) {
  const { t, settings, facts } = useDaylight()
  const [form, setForm] = useState<Form>()
  /** The form that was left last: its button takes the focus back. */
  const [left, setLeft] = useState<Form>()
  const close = () => {
    setLeft(form)
    setForm(undefined)
  }
  if (form === 'flag') return <FlagForm tool={tool} onFlagged={onFlagged} onClose={close} />
  if (form) return <ConcernForm kind={form} tool={tool} onSent={onFlagged} onClose={close} />
  const flag = ownFlag(tool.flags, settings.userName)
  const isClosed = tool.decision.status === 'not-allowed' || tool.decision.status === 'retired'
  const first = isClosed ? 'request' : 'flag'
  const concerns = ownConcerns(
    facts.concerns.filter((concern) => concern.toolId === tool.id),
    settings.userName,
  )
  const actions = (
    <>
      <button type="button" class={`btn ${flag ? '' : 'btn-primary'}`} disabled={isReadOnly} ref={left === first ? focusOn : null} onClick={() => setForm(first)}>
        {t(isClosed ? 'popup.need' : flag ? 'popup.flag-again' : 'popup.use')}
      </button>
      <button type="button" class="btn" disabled={isReadOnly} ref={left === 'concern' ? focusOn : null} onClick={() => setForm('concern')}>
        {t('popup.report-concern')}
      </button>
    </>
  )
  return (
    <Sheet actions={actions}>
      <ToolHead tool={tool} takesFocus={left === undefined} onBack={onBack} />
      <DecisionCard tool={tool} onChoose={onChoose} />
      <AssuranceCard tool={tool} />
      {concerns.slice(0, shownConcerns).map((concern) => (
        <ConcernNote key={concern.id} concern={concern} isReadOnly={isReadOnly} />
      ))}
      {flag && <FlaggedNote flag={flag} isReadOnly={isReadOnly} />}
      <DashboardLink hash={`#/tool/${tool.id}`} class="self-start px-0.5 text-xs">
        {t('popup.details')}
      </DashboardLink>
    </Sheet>
  )
}
