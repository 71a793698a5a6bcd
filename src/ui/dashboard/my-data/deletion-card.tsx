/** Deleting all sightings, which can be undone, and deleting everything, which cannot. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { deleteSightings } from '#store/commands/deletion.ts'
import { Card } from '#ui/components/card.tsx'
import { DeleteEverythingDialog } from '#ui/dashboard/my-data/delete-everything-dialog.tsx'
import type { Remember } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface DeletionCardProps {
  auditLines: number
  onSaveCopy: () => void
  onDeleted: Remember
  /** After everything is gone nothing of it can be brought back. */
  onEverythingDeleted: () => void
}

export function DeletionCard({ auditLines, onSaveCopy, onDeleted, onEverythingDeleted }: DeletionCardProps) {
  const { t, store, facts } = useDaylight()
  const [asks, setAsks] = useState(false)
  const sightings = facts.sightings.length
  const deleteAll = async () => onDeleted(t('my-data.all-deleted', { sightings }), await deleteSightings(store))
  return (
    <Card title={t('my-data.delete')} class="md:col-span-2 lg:col-span-1">
      <Choice title={t('my-data.delete-all')} about={t('my-data.delete-all-about')}>
        <button type="button" class="btn btn-sm" disabled={sightings === 0} onClick={deleteAll}>
          {t('my-data.delete-all-button', { sightings })}
        </button>
      </Choice>
      <Choice title={t('my-data.delete-everything')} about={t('my-data.delete-everything-about')}>
        <button type="button" class="btn btn-error btn-outline btn-sm" onClick={() => setAsks(true)}>
          {t('my-data.delete-everything-button')}
        </button>
      </Choice>
      {asks && <DeleteEverythingDialog auditLines={auditLines} onSaveCopy={onSaveCopy} onClose={() => setAsks(false)} onDeleted={onEverythingDeleted} />}
    </Card>
  )
}

function Choice({ title, about, children }: { title: string; about: string; children: ComponentChildren }) {
  return (
    <div class="border-line border-t py-3 last:pb-0">
      <h3 class="font-semibold">{title}</h3>
      <p class="text-soft mb-2 max-w-[72ch]">{about}</p>
      {children}
    </div>
  )
}
