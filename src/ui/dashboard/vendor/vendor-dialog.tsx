/** Changes what the organisation itself records of a vendor. What is left empty stays as the catalogue has it. */

import { vendorPositions } from '#core/register/certificate.ts'
import type { Opened } from '#core/register/conflict.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { riskTiers, type VendorEntry } from '#core/register/vendor-entry.ts'
import { saveVendor } from '#store/commands/vendors.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'
import { definedOf, numberOf, textOf } from '#ui/hooks/use-form.ts'

export function VendorDialog({ vendor, onClose }: { vendor: VendorProfile; onClose: () => void }) {
  const { t, store, facts } = useDaylight()
  const { entry, record } = useAsOpened(vendor)
  const onDisk = facts.vendors.find(({ id }) => id === entry.id)
  const save = (data: FormData, opened: Opened<VendorEntry>) => saveVendor(store, vendorInput(data, entry), opened)
  const positions = vendorPositions.map((value) => ({ value, label: t(`position.${value}`) }))
  const tiers = riskTiers.map((value) => ({ value, label: t(`tier.${value}`) }))
  return (
    <DialogForm title={t('vendor.edit.title', { vendor: vendor.name })} done={t('common.saved')} draftKey={`vendor ${entry.id}`} record={onDisk} save={save} onClose={onClose}>
      {(faults) => {
        const field = (name: keyof VendorEntry) => ({ name, value: entry[name]?.toString(), fault: faults[name], label: t(`field.${name === 'id' ? 'name' : name}`) })
        return (
          <div class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
            {!record && <TextField class="sm:col-span-2" {...field('name')} required />}
            <SelectField {...field('position')} options={positions} hint={t('vendor.edit.position-hint')} />
            <TextField type="date" {...field('positionSeenOn')} />
            <SelectField {...field('riskTier')} options={tiers} />
            <TextField {...field('owner')} hint={t('vendor.edit.owner-hint')} />
            <TextField {...field('reviewMonths')} hint={t('review.months-hint')} />
            <TextField type="date" {...field('reviewBy')} />
            <TextField {...field('legalEntity')} placeholder={record?.legalEntity ?? ''} hint={t('vendor.edit.legal-entity-hint')} />
            <TextField {...field('country')} placeholder={record?.country ?? ''} hint={t('vendor.edit.country-hint')} />
            <TextField class="sm:col-span-2" type="url" {...field('website')} placeholder={record?.website ?? 'https://'} />
            <TextArea class="sm:col-span-2" {...field('note')} />
          </div>
        )
      }}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. The name is asked only of vendors that the catalogue does not know. */
function vendorInput(data: FormData, { id, reviewedOn }: VendorEntry): VendorEntry {
  return definedOf({
    id,
    name: data.has('name') ? (textOf(data, 'name') ?? '') : undefined,
    legalEntity: textOf(data, 'legalEntity'),
    country: textOf(data, 'country')?.normalize('NFKC').toUpperCase(),
    website: textOf(data, 'website'),
    position: textOf(data, 'position'),
    positionSeenOn: textOf(data, 'positionSeenOn'),
    riskTier: textOf(data, 'riskTier'),
    owner: textOf(data, 'owner'),
    note: textOf(data, 'note'),
    reviewMonths: numberOf(data, 'reviewMonths'),
    reviewBy: textOf(data, 'reviewBy'),
    reviewedOn,
  }) as VendorEntry
}
