/** Offers a tool of the organisation's own to the catalogue: asks for what its record still lacks, and saves the file. */
import { Download } from 'lucide'
import { toolCategories } from '#core/catalogue/tool-record.ts'
import { type ContributionInput, catalogueContribution, contributionText } from '#core/own-tools/catalogue-contribution.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { saveFile } from '#platform/files.ts'
import { Dialog } from '#ui/components/dialog.tsx'
import { SelectField, TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf, useForm } from '#ui/hooks/use-form.ts'

export function ContributeDialog({ tool, onClose }: { tool: OwnTool; onClose: () => void }) {
  const { t, catalogue, profiles, today } = useDaylight()
  const notify = useToast()
  const vendor = tool.vendorId ? profiles.vendor(tool.vendorId) : undefined
  const known = tool.vendorId ? catalogue.vendors.get(tool.vendorId) : undefined
  const { faults, onSubmit } = useForm(async (data) => {
    const contribution = catalogueContribution(tool, inputOf(data, known?.id, vendor), today)
    const file = `daylight-tool-${contribution.tools[0].id}.json`
    saveFile(file, contributionText(contribution), 'application/json')
    onClose()
    notify(t('own-tools.contribute-saved', { file }))
  })
  const kinds = [
    { value: 'standalone', label: t('own-tools.contribute-standalone') },
    { value: 'embedded', label: t('own-tools.contribute-embedded') },
  ]
  const categories = [{ value: '', label: t('own-tools.category-none') }, ...toolCategories.map((value) => ({ value, label: t(`category.${value}`) }))]
  return (
    <Dialog title={t('own-tools.contribute-title', { name: tool.name })} onClose={onClose}>
      <form noValidate onSubmit={onSubmit} class="flex flex-col gap-4">
        <p>{t('own-tools.contribute-what')}</p>
        <SelectField label={t('own-tools.contribute-kind')} name="kind" value="standalone" options={kinds} fault={faults['kind']} />
        <SelectField label={t('field.category')} name="category" value={tool.category ?? ''} options={categories} fault={faults['category'] && 'required'} />
        {known ? (
          <p>{t('own-tools.contribute-vendor-known', { vendor: known.name })}</p>
        ) : (
          <>
            <TextField label={t('own-tools.contribute-vendor')} name="vendor" value={vendor?.name} fault={(faults['name'] ?? faults['id']) && 'required'} required />
            <TextField label={t('field.website')} name="website" type="url" value={vendor?.website} placeholder="https://" fault={faults['website'] && 'link-not-https'} required />
          </>
        )}
        <p class="text-soft text-xs">{t('own-tools.contribute-send')}</p>
        <div class="flex justify-end gap-2">
          <button type="button" class="btn btn-ghost" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" class="btn btn-primary">
            <Icon icon={Download} />
            {t('own-tools.contribute-save')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function inputOf(data: FormData, knownId: string | undefined, vendor: { legalEntity?: string; country?: string } | undefined): ContributionInput {
  return {
    kind: textOf(data, 'kind'),
    category: textOf(data, 'category'),
    vendor: knownId ? { id: knownId } : { name: textOf(data, 'vendor') ?? '', website: textOf(data, 'website') ?? '', legalEntity: vendor?.legalEntity, country: vendor?.country },
  }
}
