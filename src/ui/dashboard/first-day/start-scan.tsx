/** Before the search: what will happen, in plain words, and how far to look back. */
import { KeyRound, ListChecks, Search } from 'lucide'
import { ZodError } from 'zod'
import { defaultDays, parseDays } from '#core/first-day/history-window.ts'
import { Card } from '#ui/components/card.tsx'
import { TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { StepList } from '#ui/components/step-list.tsx'
import { StoppedStrip } from '#ui/components/stopped-strip.tsx'
import type { Scan } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf, useForm } from '#ui/hooks/use-form.ts'

type After = Extract<Scan, { at: 'start' }>['after']

interface StartScanProps {
  /** How the last search ended, where it found nothing to show. */
  after: After
  onStart: (days: number) => Promise<void>
}

export function StartScan({ after, onStart }: StartScanProps) {
  const { t } = useDaylight()
  // Everything up to the browser's question happens in the turn of the click: later it would not be asked.
  const { faults, onSubmit, busy } = useForm((data) => {
    const days = parseDays(textOf(data, 'days') ?? '')
    return days === undefined ? Promise.reject(daysFault()) : onStart(days)
  })
  const steps = [
    { icon: KeyRound, text: t('first-day.step-ask') },
    { icon: Search, text: t('first-day.step-search') },
    { icon: ListChecks, text: t('first-day.step-look') },
  ]
  return (
    <>
      <PageHead takesFocus={after !== undefined} title={t('first-day.title')} under={t('first-day.under')} />
      {after && <Ending after={after} />}
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card title={t('first-day.what-happens')}>
          <StepList steps={steps} />
        </Card>
        <Card>
          <form noValidate onSubmit={onSubmit} class="flex flex-col gap-4">
            <TextField label={t('first-day.days')} name="days" value={String(defaultDays)} hint={t('first-day.days-hint')} fault={faults['days']} />
            <button type="submit" class="btn btn-primary self-start" disabled={busy}>
              <Icon icon={Search} />
              {t('first-day.search')}
            </button>
          </form>
        </Card>
      </div>
    </>
  )
}

function Ending({ after }: { after: NonNullable<After> }) {
  const { t } = useDaylight()
  const words = typeof after === 'object' ? t('first-day.failed', { detail: after.failed }) : t(after === 'refused' ? 'first-day.refused' : 'first-day.cancelled')
  return <StoppedStrip>{words}</StoppedStrip>
}

function daysFault(): ZodError {
  return new ZodError([{ code: 'custom', path: ['days'], message: 'days-range', input: undefined }])
}
