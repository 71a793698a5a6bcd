/** A site that neither the catalogue nor the organisation knows: nothing was recorded, and it can be flagged. */
import { useState } from 'preact/hooks'
import { focusOn } from '#ui/components/focus-on.ts'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hostChoices } from '#ui/popup/new-tool.ts'
import { NewToolForm } from '#ui/popup/new-tool-form.tsx'
import { Sheet } from '#ui/popup/sheet.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'

interface UnknownViewProps {
  host: string
  isReadOnly: boolean
  onFlagged: (receipt: Receipt) => void
}

export function UnknownView({ host, isReadOnly, onFlagged }: UnknownViewProps) {
  const { t } = useDaylight()
  const [step, setStep] = useState<'look' | 'form' | 'back-from-form'>('look')
  if (step === 'form') return <NewToolForm host={host} onFlagged={onFlagged} onClose={() => setStep('back-from-form')} />
  const canBeFlagged = hostChoices(host, undefined).length > 0
  const flagButton = canBeFlagged && (
    <button type="button" class="btn btn-primary" disabled={isReadOnly} ref={step === 'back-from-form' ? focusOn : null} onClick={() => setStep('form')}>
      {t('popup.unknown.flag')}
    </button>
  )
  return (
    <Sheet actions={flagButton}>
      <div class="flex items-center gap-2.5">
        <LetterTile name={host} />
        <h1 class="min-w-0 text-base break-all outline-none" tabIndex={-1} ref={step === 'look' ? focusOn : null}>
          {host}
        </h1>
      </div>
      <p>{t('popup.unknown.text')}</p>
      <p class="text-soft text-xs">{t(canBeFlagged ? 'popup.unknown.hint' : 'popup.unknown.no-domain')}</p>
    </Sheet>
  )
}
