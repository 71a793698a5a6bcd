/** The vendor's own programmes, the controls of Annex A to which it maps them, and our judgement. */
import { Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Programme } from '#core/controls/programme.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { deleteProgramme } from '#store/commands/deployer-records.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ProgrammeDialog } from '#ui/dashboard/vendor/programme-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ProgrammesCard({ vendor }: { vendor: VendorProfile }) {
  const { t, facts } = useDaylight()
  const [editing, setEditing] = useState<Programme | 'new' | undefined>()
  const programmes = facts.programmes.filter((programme) => programme.vendorId === vendor.id)
  return (
    <Card
      title={t('deployer.programmes')}
      aside={
        <button type="button" class="btn btn-sm" onClick={() => setEditing('new')}>
          {t('deployer.programme-add')}
        </button>
      }
    >
      {programmes.length === 0 && <p class="text-soft">{t('deployer.programmes-none')}</p>}
      <ul>
        {programmes.map((programme) => (
          <ProgrammeLine key={programme.id} programme={programme} onEdit={() => setEditing(programme)} />
        ))}
      </ul>
      {editing && <ProgrammeDialog vendor={vendor} {...(editing !== 'new' && { programme: editing })} onClose={() => setEditing(undefined)} />}
    </Card>
  )
}

function ProgrammeLine({ programme, onEdit }: { programme: Programme; onEdit: () => void }) {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const { title, kind, controls, judgement, reason, judgedBy, url, seenOn } = programme
  const remove = async () => notify(t('vendor.evidence.deleted', { title }), await deleteProgramme(store, programme))
  return (
    <li class="border-line flex items-start gap-3 border-t py-2">
      <div class="min-w-0 flex-1">
        <p>
          <span class="font-medium">{title}</span> <span class="text-faint text-xs">{t(`programme.${kind}`)}</span>
        </p>
        <p class="text-soft text-xs">{t('deployer.programme-maps', { controls: controls.join(', '), date: date(seenOn) })}</p>
        <p class="text-soft text-xs">{[t(`judgement.${judgement}`), reason, judgedBy].filter(Boolean).join(' · ')}</p>
        {url && <OutsideLink url={url} />}
      </div>
      <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={onEdit} aria-label={t('deployer.edit-what', { title })}>
        <Icon icon={Pencil} size={14} />
      </button>
      <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={remove} aria-label={t('vendor.evidence.delete-what', { title })}>
        <Icon icon={Trash2} size={14} />
      </button>
    </li>
  )
}
