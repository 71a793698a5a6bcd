/** What the history told, with what does not belong taken out; nothing is stored before it is confirmed. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { importPlan } from '#core/first-day/import-plan.ts'
import { takeOverHistory } from '#store/commands/first-day.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { FoundSightings } from '#ui/dashboard/first-day/found-sightings.tsx'
import type { Taken } from '#ui/dashboard/first-day/taken-tools.tsx'
import type { Scan } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useTaking } from '#ui/dashboard/first-day/use-taking.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface FoundPreviewProps {
  result: Extract<Scan, { at: 'done' }>
  onDiscard: () => void
  onTaken: (taken: Taken) => void
}

export function FoundPreview({ result: { found, entries, seconds }, onDiscard, onTaken }: FoundPreviewProps) {
  const { t, date } = useDaylight()
  const days = [...new Set(found.map(({ day }) => day))].sort()
  const taking = useTaking(found, { plan: importPlan, takeOver: takeOverHistory, onTaken })
  return (
    <>
      <PageHead
        takesFocus
        title={t('first-day.found', { tools: new Set(found.map(({ toolId }) => toolId)).size, days: days.length, date: date(days[0] ?? ('' as IsoDate)) })}
        under={t('first-day.found-under', { entries, seconds })}
      />
      <FoundSightings found={found} counted="pages" taking={taking} onDiscard={onDiscard} />
    </>
  )
}
