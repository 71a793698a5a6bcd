/** Everything Daylight holds in this browser profile, in plain words for the person it is about; deleting it and taking a copy. */
import { Download } from 'lucide'
import { emptyTrail } from '#core/audit/trail-chain.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import { saveFile } from '#platform/files.ts'
import { extensionVersion } from '#platform/pages.ts'
import { readTrail } from '#store/queries.ts'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ConcernsCard } from '#ui/dashboard/my-data/concerns-card.tsx'
import { DeletionCard } from '#ui/dashboard/my-data/deletion-card.tsx'
import { FlagsCard } from '#ui/dashboard/my-data/flags-card.tsx'
import { HeldCard } from '#ui/dashboard/my-data/held-card.tsx'
import { NoticedCard } from '#ui/dashboard/my-data/noticed-card.tsx'
import { NeverHeldCard, WhereCard } from '#ui/dashboard/my-data/privacy-cards.tsx'
import { SharesCard } from '#ui/dashboard/my-data/shares-card.tsx'
import { UndoStrip } from '#ui/dashboard/my-data/undo-strip.tsx'
import { useDeletions } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function MyDataPage() {
  const { t, store, facts, settings, today } = useDaylight()
  const notify = useToast()
  const { entries: audit, head: auditHead } = useLiveQuery(() => readTrail(store.db), [store]) ?? { entries: [], head: emptyTrail }
  const { deletions, remember, takeBack, forget } = useDeletions()
  const noticed = facts.sightings.filter((sighting) => sighting.count > 0)
  const toolCount = new Set(noticed.map((sighting) => sighting.toolId)).size
  const dayCount = new Set(noticed.map((sighting) => sighting.day)).size
  const saveCopy = () => {
    const file = `daylight-my-data-${today}.json`
    saveFile(file, dataCopy({ day: today, daylightVersion: extensionVersion(), settings, facts, audit, auditHead }), 'application/json')
    notify(t('my-data.saved', { file }))
  }
  return (
    <>
      <PageHead
        title={t('my-data.title', { tools: toolCount, days: dayCount })}
        under={t('my-data.under')}
        actions={
          <button type="button" class="btn" onClick={saveCopy}>
            <Icon icon={Download} />
            {t('my-data.save-copy')}
          </button>
        }
      />
      <UndoStrip deletions={deletions} onTakeBack={takeBack} />
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_312px]">
        <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
          <NoticedCard onDeleted={remember} />
          <FlagsCard onDeleted={remember} />
          <ConcernsCard onDeleted={remember} />
          <SharesCard />
          <HeldCard audit={audit} />
        </div>
        <div class="grid gap-4 md:grid-cols-2 lg:grid-cols-1">
          <NeverHeldCard />
          <WhereCard />
          <DeletionCard auditLines={audit.length} onSaveCopy={saveCopy} onDeleted={remember} onEverythingDeleted={forget} />
        </div>
      </div>
    </>
  )
}
