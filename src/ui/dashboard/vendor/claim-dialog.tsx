/** Adds one dated statement about a vendor's certification, with its source, or changes one of our own. */
import { type Claim, vendorPositions } from '#core/register/certificate.ts'
import { saveClaim } from '#store/commands/vendors.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { editionSuggestions } from '#ui/dashboard/vendor/certificate-suggestions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'

interface ClaimDialogProps {
  vendorId: string
  /** undefined: a new one. */
  claim: Claim | undefined
  onClose: () => void
}

export function ClaimDialog({ vendorId, claim, onClose }: ClaimDialogProps) {
  const { t, store, today } = useDaylight()
  const levels = (['vendor-statement', 'secondary-source'] as const).map((value) => ({ value, label: t(`evidence-level.${value}`) }))
  const positions = vendorPositions.map((value) => ({ value, label: t(`position.${value}`) }))
  return (
    <DialogForm
      title={t(claim ? 'vendor.claims.form-edit' : 'vendor.claims.form')}
      done={t(claim ? 'common.saved' : 'vendor.claims.added')}
      draftKey={`claim ${claim?.id ?? vendorId}`}
      record={claim}
      save={(data, opened) => saveClaim(store, { ...claimInput(data, vendorId), ...(claim && { id: claim.id }) }, opened)}
      onClose={onClose}
    >
      {(faults) => {
        const field = (name: keyof Claim) => ({ name, fault: faults[name], value: claim?.[name] })
        return (
          <div class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
            <TextField label={t('field.saidBy')} {...field('saidBy')} required hint={t('vendor.claims.said-by-hint')} />
            <SelectField label={t('field.level')} {...field('level')} value={claim?.level ?? 'vendor-statement'} options={levels} />
            <SelectField label={t('field.position')} {...field('position')} value={claim?.position ?? 'held'} options={positions} />
            <TextField label={t('field.edition')} {...field('edition')} value={claim?.edition ?? 'ISO/IEC 42001:2023'} required list={editionSuggestions} />
            <TextField type="date" label={t('field.statedOn')} {...field('statedOn')} />
            <TextField type="date" label={t('field.seenOn')} {...field('seenOn')} value={claim?.seenOn ?? today} required />
            <TextField class="sm:col-span-2" type="url" label={t('field.url')} {...field('url')} placeholder="https://" />
            <TextArea class="sm:col-span-2" label={t('field.note')} {...field('note')} rows={2} />
          </div>
        )
      }}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. */
function claimInput(data: FormData, vendorId: string): Omit<Claim, 'id'> {
  return definedOf({
    vendorId,
    edition: textOf(data, 'edition') ?? '',
    position: textOf(data, 'position'),
    saidBy: textOf(data, 'saidBy') ?? '',
    level: textOf(data, 'level'),
    url: textOf(data, 'url'),
    statedOn: textOf(data, 'statedOn'),
    seenOn: textOf(data, 'seenOn') ?? '',
    note: textOf(data, 'note'),
  }) as Omit<Claim, 'id'>
}
