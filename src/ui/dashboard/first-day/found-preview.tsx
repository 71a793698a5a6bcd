/** What the history told, with what does not belong taken out; nothing is stored before it is confirmed. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { chosenOf, importPlan, type LeftOut } from '#core/first-day/import-plan.ts'
import { takeOverHistory } from '#store/commands/first-day.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { FoundSightings } from '#ui/dashboard/first-day/found-sightings.tsx'
import type { Scan } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useOnRecord } from '#ui/dashboard/first-day/use-on-record.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface FoundPreviewProps {
  result: Extract<Scan, { at: 'done' }>
  onDiscard: () => void
}

export function FoundPreview({ result: { found, entries, seconds }, onDiscard }: FoundPreviewProps) {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const onRecord = useOnRecord()
  const days = [...new Set(found.map(({ day }) => day))].sort()
  const taking = (leftOut: LeftOut) => {
    const chosen = chosenOf(found, leftOut)
    const tools = new Set(chosen.map(({ toolId }) => toolId)).size
    const rows = importPlan(chosen, onRecord(chosen)).length
    const confirm = async () => {
      const undo = await takeOverHistory(store, chosen)
      location.hash = '#/'
      notify(t('first-day.stored', { tools }), undo)
    }
    return { tools, rows, known: chosen.length - rows, store: confirm }
  }
  return (
    <>
      <PageHead
        title={t('first-day.found', { tools: new Set(found.map(({ toolId }) => toolId)).size, days: days.length, date: date(days[0] ?? ('' as IsoDate)) })}
        under={t('first-day.found-under', { entries, seconds })}
      />
      <FoundSightings found={found} counted="pages" taking={taking} onDiscard={onDiscard} />
    </>
  )
}
