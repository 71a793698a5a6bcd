/** A tool: what the person may do, with what data, what to use instead, what is known; and two buttons. */
import { useState } from 'preact/hooks'
import type { ToolProfile } from '#core/register/profiles.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { AssuranceCard } from '#ui/popup/assurance-card.tsx'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { DecisionCard } from '#ui/popup/decision-card.tsx'
import { FlagForm } from '#ui/popup/flag-form.tsx'
import { FlaggedNote } from '#ui/popup/flagged-note.tsx'
import { focusOn } from '#ui/popup/focus-on.ts'
import { ownFlag } from '#ui/popup/own-flag.ts'
import { Sheet } from '#ui/popup/sheet.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'
import { ToolHead } from '#ui/popup/tool-head.tsx'

interface ToolViewProps {
  tool: ToolProfile
  isReadOnly: boolean
  onFlagged: (receipt: Receipt) => void
  /** Shows another tool of the register in place of this one. */
  onChoose: (toolId: string) => void
  onBack?: () => void
}

export function ToolView({ tool, isReadOnly, onFlagged, onChoose, onBack }: ToolViewProps) {
  const { t, settings } = useDaylight()
  const [step, setStep] = useState<'look' | 'form' | 'back-from-form'>('look')
  if (step === 'form') return <FlagForm tool={tool} onFlagged={onFlagged} onClose={() => setStep('back-from-form')} />
  const flag = ownFlag(tool.flags, settings.userName)
  const isClosed = tool.decision.status === 'not-allowed' || tool.decision.status === 'retired'
  const actions = (
    <>
      <button type="button" class={`btn ${flag ? '' : 'btn-primary'}`} disabled={isReadOnly} ref={step === 'back-from-form' ? focusOn : null} onClick={() => setStep('form')}>
        {t(flag ? 'popup.flag-again' : isClosed ? 'popup.need' : 'popup.use')}
      </button>
      <DashboardLink hash={`#/tool/${tool.id}`} class="btn text-base-content no-underline hover:no-underline">
        {t('popup.details')}
      </DashboardLink>
    </>
  )
  return (
    <Sheet actions={actions}>
      <ToolHead tool={tool} takesFocus={step === 'look'} onBack={onBack} />
      <DecisionCard decision={tool.decision} onChoose={onChoose} />
      <AssuranceCard tool={tool} />
      {flag && <FlaggedNote flag={flag} isReadOnly={isReadOnly} />}
    </Sheet>
  )
}
