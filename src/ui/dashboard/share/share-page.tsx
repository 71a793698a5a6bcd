/** An employee's side of sharing: the rows that would leave, as they would leave, and the sealed file that they are saved in. */
import { useMemo } from 'preact/hooks'
import { outgoingReport } from '#core/sharing/outgoing-report.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { ChoicesCard } from '#ui/dashboard/share/choices-card.tsx'
import { OutgoingCard } from '#ui/dashboard/share/outgoing-card.tsx'
import { RecipientsCard } from '#ui/dashboard/share/recipients-card.tsx'
import { SaveBar } from '#ui/dashboard/share/save-bar.tsx'
import { SharedCard } from '#ui/dashboard/share/shared-card.tsx'
import { useShareChoices } from '#ui/dashboard/share/use-share-choices.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function SharePage() {
  const { t, facts, today } = useDaylight()
  const { choices, change } = useShareChoices()
  // Number and revision are given when it is saved; everything else is what will leave.
  const report = useMemo(() => outgoingReport(facts, choices, { reporter: '', revision: 0, sharedOn: today }), [facts, choices, today])
  const tools = new Set([...report.rows, ...report.flags].map(({ tool }) => tool)).size
  const isEmpty = facts.sightings.length + facts.flags.length === 0
  return (
    <>
      <PageHead title={isEmpty ? t('sharing.share.title-empty') : t('sharing.share.title', { tools, rows: report.rows.length })} under={t('sharing.share.under')} />
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
          {isEmpty ? (
            <Card>
              <EmptyState title={t('sharing.share.empty')}>
                <p>{t('sharing.share.empty-do')}</p>
                <a class="btn btn-sm text-base-content mt-2 hover:no-underline" href="#/first-day">
                  {t('first-day.link')}
                </a>
              </EmptyState>
            </Card>
          ) : (
            <>
              <RecipientsCard />
              <OutgoingCard report={report} choices={choices} onChange={change} />
              <SaveBar report={report} choices={choices} />
            </>
          )}
        </div>
        <div class="grid gap-4">
          {!isEmpty && <ChoicesCard choices={choices} onChange={change} />}
          <SharedCard />
        </div>
      </div>
    </>
  )
}
