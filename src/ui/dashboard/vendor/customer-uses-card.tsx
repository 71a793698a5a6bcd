/** Where output of this vendor's tools reaches customers, and what they were told (A.10.4). */
import { Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { CustomerUse } from '#core/controls/programme.ts'
import type { Opened } from '#core/register/conflict.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { deleteCustomerUse, saveCustomerUse } from '#store/commands/deployer-records.ts'
import { Card } from '#ui/components/card.tsx'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { TextArea, TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'

export function CustomerUsesCard({ vendor }: { vendor: VendorProfile }) {
  const { t, facts } = useDaylight()
  const [editing, setEditing] = useState<CustomerUse | 'new' | undefined>()
  const uses = facts.customerUses.filter((use) => use.vendorId === vendor.id)
  return (
    <Card
      title={t('deployer.uses')}
      aside={
        <button type="button" class="btn btn-sm" onClick={() => setEditing('new')}>
          {t('deployer.use-add')}
        </button>
      }
    >
      {uses.length === 0 && <p class="text-soft">{t('deployer.uses-none')}</p>}
      <ul>
        {uses.map((use) => (
          <UseLine key={use.id} use={use} onEdit={() => setEditing(use)} />
        ))}
      </ul>
      {editing && <UseDialog vendor={vendor} use={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </Card>
  )
}

function UseLine({ use, onEdit }: { use: CustomerUse; onEdit: () => void }) {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const remove = async () => notify(t('vendor.evidence.deleted', { title: use.use }), await deleteCustomerUse(store, use))
  return (
    <li class="border-line flex items-start gap-3 border-t py-2">
      <div class="min-w-0 flex-1">
        <p>
          <span class="font-medium">{use.use}</span> <span class="text-faint text-xs">{use.customers}</span>
        </p>
        <p class={`text-xs ${use.told ? 'text-soft' : 'text-warning'}`}>
          {use.told ? [use.told, use.toldOn && date(use.toldOn)].filter(Boolean).join(', ') : t('deployer.use-not-told')}
        </p>
        {use.url && <OutsideLink url={use.url} />}
      </div>
      <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={onEdit} aria-label={t('deployer.edit-what', { title: use.use })}>
        <Icon icon={Pencil} size={14} />
      </button>
      <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={remove} aria-label={t('vendor.evidence.delete-what', { title: use.use })}>
        <Icon icon={Trash2} size={14} />
      </button>
    </li>
  )
}

function UseDialog({ vendor, use, onClose }: { vendor: VendorProfile; use: CustomerUse | undefined; onClose: () => void }) {
  const { t, store } = useDaylight()
  const save = (data: FormData, opened: Opened<CustomerUse>) => {
    const text = (name: keyof CustomerUse) => textOf(data, name)
    const input = { id: use?.id, vendorId: vendor.id, use: text('use') ?? '', customers: text('customers'), told: text('told'), toldOn: text('toldOn'), url: text('url') }
    return saveCustomerUse(store, definedOf(input) as CustomerUse, opened)
  }
  return (
    <DialogForm title={t('deployer.use-form')} done={t('common.saved')} draftKey={`customer-use ${use?.id ?? vendor.id}`} record={use} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <TextField label={t('field.use')} name="use" value={use?.use} required fault={faults['use']} />
          <TextField label={t('field.customers')} name="customers" value={use?.customers} fault={faults['customers']} />
          <TextArea label={t('field.told')} name="told" value={use?.told} fault={faults['told']} />
          <TextField type="date" label={t('field.toldOn')} name="toldOn" value={use?.toldOn} fault={faults['toldOn']} />
          <TextField type="url" label={t('field.url')} name="url" value={use?.url} fault={faults['url']} placeholder="https://" />
        </>
      )}
    </DialogForm>
  )
}
