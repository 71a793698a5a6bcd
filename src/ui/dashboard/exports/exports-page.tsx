/** What can be exported today, what it covers and does not prove, and the buttons that save it. */
import { FileArchive } from 'lucide'
import { sightingDays } from '#core/export/export-readme.ts'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ChangesLinkCard } from '#ui/dashboard/exports/changes-link-card.tsx'
import { ReadingCards } from '#ui/dashboard/exports/reading-cards.tsx'
import { ShareLinkCard } from '#ui/dashboard/exports/share-link-card.tsx'
import { TablesCard } from '#ui/dashboard/exports/tables-card.tsx'
import { useSaveBoth } from '#ui/dashboard/exports/use-save-both.ts'
import { OtherSystemsCard } from '#ui/dashboard/interchange/other-systems-card.tsx'
import { PackCard } from '#ui/dashboard/packs/pack-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ExportsPage() {
  const { t, date, today, profiles, catalogue } = useDaylight()
  const notify = useToast()
  const saveBoth = useSaveBoth()
  const days = sightingDays(profiles.tools)
  const isEmpty = profiles.vendors.length === 0 && profiles.tools.length === 0
  const title = isEmpty ? t('exports.title-empty') : t('exports.title', { tools: profiles.tools.length, vendors: profiles.vendors.length, date: date(today) })
  const under = t('exports.under', { days: days.length, from: date(days[0] ?? today), to: date(days.at(-1) ?? today), catalogue: date(catalogue.version) })
  return (
    <>
      <PageHead
        title={title}
        under={under}
        actions={
          <button type="button" class="btn btn-primary" disabled={isEmpty} onClick={async () => notify(t('exports.saved', { file: await saveBoth() }))}>
            <Icon icon={FileArchive} />
            {t('exports.save-both')}
          </button>
        }
      />
      <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
        <PackCard />
        <TablesCard />
        <OtherSystemsCard />
        <ShareLinkCard />
        <ChangesLinkCard />
        <ReadingCards />
      </div>
    </>
  )
}
