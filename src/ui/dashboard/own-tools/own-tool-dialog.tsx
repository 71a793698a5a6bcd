/** Adds or edits a tool of the organisation's own: what it is on one side, what will be noticed of it on the other. */
import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { ZodError } from 'zod'
import { toolCategories } from '#core/catalogue/tool-record.ts'
import type { Opened } from '#core/register/conflict.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { ownToolId } from '#core/register/inventory.ts'
import { hostKind } from '#platform/registrable-domain.ts'
import type { OwnToolInput } from '#store/commands/own-tools.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { SelectField, TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { AddressFields } from '#ui/dashboard/own-tools/address-fields.tsx'
import { type AddressDraft, draftOf, draftsOf, ownToolInput, patternsOf } from '#ui/dashboard/own-tools/own-tool-input.ts'
import { PatternPreview } from '#ui/dashboard/own-tools/pattern-preview.tsx'
import { useOwnToolActions } from '#ui/dashboard/own-tools/use-own-tool-actions.ts'
import { useVendorChoices } from '#ui/dashboard/own-tools/use-vendor-choices.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'
import { textOf } from '#ui/hooks/use-form.ts'

interface OwnToolDialogProps {
  /** undefined: a new one. */
  tool: OwnTool | undefined
  /** The host of a new one, where it is known already. */
  host?: string
  onClose: () => void
}

export function OwnToolDialog({ tool: toolNow, host, onClose }: OwnToolDialogProps) {
  const tool = useAsOpened(toolNow)
  const { t, profiles, facts } = useDaylight()
  const actions = useOwnToolActions()
  const vendors = useVendorChoices()
  const [name, setName] = useState(tool?.name ?? '')
  const [drafts, setDrafts] = useState<AddressDraft[]>(() => (tool?.matches ?? [host === undefined ? undefined : { host }]).map((pattern, row) => draftOf(row, pattern)))
  const rows = drafts.map((draft) => draft.row)
  const follow = (form: HTMLFormElement | null) => {
    if (form === null) return
    const data = new FormData(form)
    setName(textOf(data, 'name') ?? '')
    setDrafts(draftsOf(data, rows))
  }
  const save = async (data: FormData, opened: Opened<OwnTool>) => {
    const input = ownToolInput(data, rows, hostKind, vendors.idOf)
    if (tool === undefined) refuseTwin(input, facts.ownTools)
    return actions.save(input, tool?.id, opened)
  }
  const vendorName = tool?.vendorId ? profiles.vendor(tool.vendorId)?.name : undefined
  const categories = [{ value: '', label: t('own-tools.category-none') }, ...toolCategories.map((value) => ({ value, label: t(`category.${value}`) }))]
  return (
    <DialogForm
      wide
      title={tool ? t('own-tools.form-edit', { name: tool.name }) : t('own-tools.form-add')}
      done={tool ? t('common.saved') : t('own-tools.form-added', { name })}
      draftKey={`own-tool ${tool?.id ?? 'new'}`}
      record={tool}
      save={save}
      onClose={onClose}
    >
      {(faults) => (
        <div class="grid items-start gap-5 md:grid-cols-[minmax(0,1fr)_19rem]">
          <div class="flex min-w-0 flex-col gap-4" onInput={(event) => follow(event.currentTarget.closest('form'))}>
            <TextField label={t('field.name')} name="name" value={tool?.name} fault={faults['name']} required />
            <div class="grid gap-4 sm:grid-cols-2">
              <TextField label={t('own-tools.contribute-vendor')} name="vendor" value={vendorName} list={vendors.names} hint={t('own-tools.vendor-hint')} />
              <SelectField label={t('field.category')} name="category" value={tool?.category ?? ''} options={categories} />
            </div>
            {drafts.map((draft, i) => (
              <AddressFields
                key={draft.row}
                draft={draft}
                number={drafts.length > 1 ? i + 1 : undefined}
                faults={faults}
                onRemove={() => setDrafts(drafts.filter(({ row }) => row !== draft.row))}
              />
            ))}
            <button type="button" data-more-fields class="btn btn-sm self-start" onClick={() => setDrafts([...drafts, draftOf(Math.max(...rows) + 1)])}>
              <Icon icon={Plus} />
              {t('own-tools.add-address')}
            </button>
          </div>
          <PatternPreview patterns={patternsOf(drafts, hostKind)} ownId={tool?.id} />
        </div>
      )}
    </DialogForm>
  )
}

/** Adding a tool that is there would change nothing, and look as if it had. */
function refuseTwin({ matches }: OwnToolInput, ownTools: readonly OwnTool[]): void {
  const [first] = matches
  const isTwin = ({ id, matches }: OwnTool) => id === ownToolId(first?.host ?? '') && (first?.path === undefined || matches.some((pattern) => pattern.path === first.path))
  if (ownTools.some(isTwin)) throw new ZodError([{ code: 'custom', path: ['address.0'], message: 'own-tool-exists', input: first }])
}
