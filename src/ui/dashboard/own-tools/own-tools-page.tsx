/** The AI tools that the organisation added because the catalogue does not know them. */
import { Plus } from 'lucide'
import { EmptyState } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { ContributeDialog } from '#ui/dashboard/own-tools/contribute-dialog.tsx'
import { MergeDialog } from '#ui/dashboard/own-tools/merge-dialog.tsx'
import { OwnToolDialog } from '#ui/dashboard/own-tools/own-tool-dialog.tsx'
import { OwnToolRow } from '#ui/dashboard/own-tools/own-tool-row.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

/** The dialogs stand in the address: ?add, ?edit=ID, ?merge=ID&into=ID, ?contribute=ID. */
export function OwnToolsPage({ parameters }: { parameters: URLSearchParams }) {
  const { t, facts } = useDaylight()
  const tools = facts.ownTools.toSorted((a, b) => Number(a.retiredOn !== undefined) - Number(b.retiredOn !== undefined) || a.name.localeCompare(b.name))
  const close = () => location.replace(hashFor(['own-tools']))
  const named = (parameter: string) => tools.find((tool) => tool.id === parameters.get(parameter))
  const [edited, merged, contributed] = [named('edit'), named('merge'), named('contribute')]
  const add = (
    <a class="btn btn-primary hover:no-underline" href={hashFor(['own-tools'], { add: '1' })}>
      <Icon icon={Plus} />
      {t('own-tools.add')}
    </a>
  )
  return (
    <>
      <PageHead
        title={t('own-tools.title', { count: tools.length, retired: tools.filter((tool) => tool.retiredOn).length })}
        under={t('own-tools.under')}
        actions={tools.length > 0 && add}
      />
      <div class="bg-base-100 border-line rounded-box border">
        {tools.length === 0 ? (
          <EmptyState title={t('own-tools.empty')}>
            <p class="mb-2 max-w-md">{t('own-tools.empty-do')}</p>
            {add}
          </EmptyState>
        ) : (
          <ul class="divide-line divide-y">
            {tools.map((tool) => (
              <OwnToolRow key={tool.id} tool={tool} />
            ))}
          </ul>
        )}
      </div>
      {(parameters.has('add') || edited) && <OwnToolDialog key={edited?.id} tool={edited} onClose={close} />}
      {merged && <MergeDialog tool={merged} into={parameters.get('into') ?? undefined} onClose={close} />}
      {contributed && <ContributeDialog tool={contributed} onClose={close} />}
    </>
  )
}
