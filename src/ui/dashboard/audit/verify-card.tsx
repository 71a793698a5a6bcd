/** Verifies the chain of the audit trail on request, says the result in a sentence, and offers the head hash to keep elsewhere. */
import { Copy, ShieldAlert, ShieldCheck } from 'lucide'
import { useState } from 'preact/hooks'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import { lineOfHash, type TrailCheck, verifyTrail } from '#core/audit/verify-trail.ts'
import { Card } from '#ui/components/card.tsx'
import { TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf } from '#ui/hooks/use-form.ts'

export interface Trail {
  /** Newest first. */
  entries: readonly AuditEntry[]
  head: TrailHead
}

/** What somebody found by a press of the button; it speaks of the trail as it was then. */
interface Result {
  isGood: boolean
  sentences: string[]
}

export function VerifyCard({ trail }: { trail: Trail }) {
  const daylight = useDaylight()
  const { t } = daylight
  const [result, setResult] = useState<Result | undefined>()
  const verify = (event: SubmitEvent) => {
    event.preventDefault()
    setResult(resultOf(trail, textOf(new FormData(event.currentTarget as HTMLFormElement), 'kept'), daylight))
  }
  return (
    <Card title={t('audit.verify-title')} class="mb-4">
      <form class="flex flex-wrap items-end gap-3" onSubmit={verify}>
        <TextField class="w-full max-w-md" label={t('audit.kept')} name="kept" placeholder={t('audit.kept-empty')} />
        <button type="submit" class="btn btn-primary">
          {t('audit.verify')}
        </button>
      </form>
      <div role="status" class="empty:hidden">
        {result && <ResultLine result={result} />}
      </div>
      <HeadHash head={trail.head} />
    </Card>
  )
}

function ResultLine({ result: { isGood, sentences } }: { result: Result }) {
  return (
    <p class={`mt-3 flex items-start gap-2.5 rounded-lg px-3 py-2 ${isGood ? 'bg-good-bg' : 'bg-bad-bg'}`}>
      <span class={`mt-0.5 ${isGood ? 'text-success' : 'text-error'}`}>
        <Icon icon={isGood ? ShieldCheck : ShieldAlert} />
      </span>
      <span>{sentences.join(' ')}</span>
    </p>
  )
}

function HeadHash({ head }: { head: TrailHead }) {
  const { t } = useDaylight()
  const notify = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(head.hash)
    notify(t('audit.copied'))
  }
  return (
    <div class="border-line mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 border-t pt-3 text-xs">
      <span class="text-faint">{t('audit.head', { seq: head.seq })}</span>
      <code class="min-w-0 break-all">{head.hash}</code>
      <button type="button" class="btn btn-ghost btn-xs" onClick={copy}>
        <Icon icon={Copy} size={13} /> {t('audit.copy')}
      </button>
      <span class="text-soft basis-full">{t('audit.head-why')}</span>
    </div>
  )
}

/** `kept`: a head hash that somebody noted elsewhere. */
function resultOf({ entries, head }: Trail, kept: string | undefined, { t }: Daylight): Result {
  const check = verifyTrail(entries.toReversed(), head)
  const found = kept === undefined ? undefined : lineOfHash(entries, kept)
  const keptSentence = kept === undefined ? [] : [found ? t('audit.kept-found', { seq: found.seq }) : t('audit.kept-not-found')]
  return { isGood: check.isIntact && (kept === undefined || found !== undefined), sentences: [checkSentence(check, t), ...(check.isIntact ? keptSentence : [])] }
}

function checkSentence(check: TrailCheck, t: Daylight['t']): string {
  return check.isIntact ? t('audit.intact', { count: check.head.seq }) : t(`audit.fault.${check.fault}`, { seq: check.seq })
}
