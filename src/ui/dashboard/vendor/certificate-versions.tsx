/** How often a certificate's record was changed, what it was in between, and its history. */
import { recordVersions } from '#core/audit/record-versions.ts'
import { pastStateSpans } from '#core/audit/state-spans.ts'
import { type Certificate, certificateStates } from '#core/register/certificate.ts'
import { readHistory } from '#store/queries.ts'
import { HistoryList } from '#ui/components/history-list.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function CertificateVersions({ certificate }: { certificate: Certificate }) {
  const { t, date, store } = useDaylight()
  const { id, vendorId } = certificate
  const history = useLiveQuery(() => readHistory(store.db, [vendorId]), [store, vendorId]) ?? []
  const lines = history.filter((entry) => entry.subject === 'certificate' && entry.subjectId === id)
  if (lines.length === 0) return null
  const versions = recordVersions(lines, 'certificate', id, certificate)
  return (
    <div class="border-line flex flex-col gap-2 border-t pt-3.5 text-xs">
      {pastStateSpans(versions, store.clock.timeZone()).map(({ state, from, to }) => (
        <p key={from}>{t('certificate.suspended-until', { state: stateWord(state, t), from: date(from), to: date(to) })}</p>
      ))}
      <details>
        <summary class="text-info w-fit cursor-pointer">{[t('certificate.version', { count: versions.length }), t('certificate.history')].join(' · ')}</summary>
        <div class="mt-2">
          <HistoryList entries={lines} />
        </div>
      </details>
    </div>
  )
}

function stateWord(state: string, t: ReturnType<typeof useDaylight>['t']): string {
  const known = certificateStates.find((each) => each === state)
  return known ? t(`state.${known}`) : state
}
