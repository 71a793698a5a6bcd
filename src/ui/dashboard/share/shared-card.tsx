/** What was shared from this browser, when and for whose key, with the ways to take it back and to start anew. */
import { useState } from 'preact/hooks'
import { withdrawalReport } from '#core/sharing/outgoing-report.ts'
import { canWithdraw, newestShares, noSharing, type Share } from '#core/sharing/own-sharing.ts'
import { startAnew } from '#store/commands/share-inventory.ts'
import { Card } from '#ui/components/card.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useSaveBundle } from '#ui/dashboard/share/use-save-bundle.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function SharedCard() {
  const { t, facts, store } = useDaylight()
  const notify = useToast()
  const [asks, setAsks] = useState<'withdraw' | 'anew'>()
  const saveBundle = useSaveBundle()
  const own = facts.ownSharing[0] ?? noSharing
  const shares = newestShares(facts.shares)
  const close = () => setAsks(undefined)
  const withdraw = async () => {
    const file = await saveBundle(withdrawalReport)
    close()
    notify(t('sharing.withdraw.saved', { file }))
  }
  const anew = async () => {
    const undo = await startAnew(store)
    close()
    notify(t('sharing.anew.done'), undo)
  }
  return (
    <Card title={t('sharing.shared.title')}>
      {shares.length === 0 ? <p class="text-soft">{t('sharing.shared.none')}</p> : <ShareList shares={shares} />}
      {own.reporter && (
        <div class="mt-3 flex flex-wrap gap-2">
          {canWithdraw(own) && own.recipients.length > 0 && (
            <button type="button" class="btn btn-sm" onClick={() => setAsks('withdraw')}>
              {t('sharing.withdraw.button')}
            </button>
          )}
          <button type="button" class="btn btn-ghost btn-sm" onClick={() => setAsks('anew')}>
            {t('sharing.anew.button')}
          </button>
        </div>
      )}
      {asks === 'withdraw' && <Ask title={t('sharing.withdraw.button')} text={t('sharing.withdraw.why')} confirm={t('sharing.withdraw.do')} onConfirm={withdraw} onClose={close} />}
      {asks === 'anew' && (
        <Ask
          title={t('sharing.anew.button')}
          text={`${t('sharing.anew.why')}${canWithdraw(own) ? ` ${t('sharing.anew.first-withdraw')}` : ''}`}
          confirm={t('sharing.anew.do')}
          onConfirm={anew}
          onClose={close}
        />
      )}
    </Card>
  )
}

/** Also in "My data". */
export function ShareList({ shares }: { shares: readonly Share[] }) {
  const { t, date, list } = useDaylight()
  return (
    <ul>
      {shares.map(({ id, on, kind, tools, rows, revision, sealedFor, withName }) => (
        <li key={id} class="border-line border-t py-2 first:border-t-0 first:pt-0">
          <p>{t(`sharing.shared.${kind}`, { tools, rows })}</p>
          <p class="text-soft text-xs">
            {[
              date(on),
              t('sharing.shared.revision', { revision }),
              list(sealedFor.map(({ fingerprint, label }) => [label, fingerprint].filter(Boolean).join(' '))),
              withName && t('sharing.shared.with-name'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

interface AskProps {
  title: string
  text: string
  confirm: string
  onConfirm: () => Promise<void>
  onClose: () => void
}

function Ask({ title, text, confirm, onConfirm, onClose }: AskProps) {
  const { t } = useDaylight()
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="mt-4 flex justify-end gap-2">
        <button type="button" class="btn btn-ghost" onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="button" class="btn btn-primary" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </Dialog>
  )
}
