/** Notes what laws and frameworks make of a tool as it is used here. */

import type { Opened } from '#core/register/conflict.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { aiActClasses, aiActRoles, blankRegulatoryNote, impactStates, nistFunctions, type RegulatoryNote } from '#core/register/regulatory-note.ts'
import { saveRegulatoryNote } from '#store/commands/deployer-records.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { CheckboxGroup, SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export function RegulatoryDialog({ tool, noted, onClose }: { tool: ToolProfile; noted: RegulatoryNote | undefined; onClose: () => void }) {
  const { t, store, language } = useDaylight()
  const note = useAsOpened(noted ?? blankRegulatoryNote(tool.id))
  const save = (data: FormData, opened: Opened<RegulatoryNote>) => saveRegulatoryNote(store, regulatoryInput(data, note), opened)
  return (
    <DialogForm
      wide
      title={t('deployer.regulatory-form', { name: toolName(tool, language) })}
      done={t('common.saved')}
      draftKey={`regulatory-note ${tool.id}`}
      record={noted}
      save={save}
      onClose={onClose}
    >
      {(faults) => {
        const field = (name: Exclude<keyof RegulatoryNote, 'toolId' | 'nistFunctions'>) => ({ name, value: note[name], fault: faults[name], label: t(`field.${name}`) })
        return (
          <div class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
            <SelectField {...field('aiActRole')} options={aiActRoles.map((value) => ({ value, label: t(`ai-act-role.${value}`) }))} hint={t('deployer.role-hint')} />
            <SelectField {...field('aiActClass')} options={aiActClasses.map((value) => ({ value, label: t(`ai-act-class.${value}`) }))} hint={t('deployer.class-hint')} />
            <TextArea class="sm:col-span-2" {...field('intendedUse')} rows={2} hint={t('deployer.intended-hint')} />
            <TextArea class="sm:col-span-2" {...field('aiActReason')} rows={2} hint={t('deployer.class-reason-hint')} />
            <SelectField {...field('impact')} options={impactStates.map((value) => ({ value, label: t(`impact.${value}`) }))} />
            <TextField type="date" {...field('impactOn')} />
            <TextArea {...field('impactReason')} rows={2} />
            <TextField type="url" {...field('impactUrl')} placeholder="https://" />
            <div class="sm:col-span-2">
              <CheckboxGroup
                label={t('field.nistFunctions')}
                name="nistFunctions"
                options={nistFunctions.map((value) => ({ value, label: t(`nist.${value}`) }))}
                values={note.nistFunctions}
              />
            </div>
          </div>
        )
      }}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. */
function regulatoryInput(data: FormData, { toolId }: RegulatoryNote): RegulatoryNote {
  const text = (name: keyof RegulatoryNote) => textOf(data, name)
  return definedOf({
    toolId,
    aiActRole: text('aiActRole'),
    aiActClass: text('aiActClass'),
    aiActReason: text('aiActReason'),
    intendedUse: text('intendedUse'),
    nistFunctions: data.getAll('nistFunctions'),
    impact: text('impact'),
    impactReason: text('impactReason'),
    impactOn: text('impactOn'),
    impactUrl: text('impactUrl'),
  }) as RegulatoryNote
}
