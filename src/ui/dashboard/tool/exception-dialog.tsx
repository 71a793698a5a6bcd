/** Grants a time-boxed exception, or changes one: for whom, why, with which data, until when. */
import { addMonths } from '#core/calendar/iso-date.ts'
import type { Opened } from '#core/register/conflict.ts'
import { dataClasses } from '#core/register/decision.ts'
import type { ToolException } from '#core/register/exception.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { saveException } from '#store/commands/exceptions.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { CheckboxGroup, TextArea, TextField } from '#ui/components/field.tsx'
import { QuickPicks } from '#ui/dashboard/tool/quick-picks.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

interface ExceptionDialogProps {
  tool: ToolProfile
  /** undefined: a new one. */
  exception: ToolException | undefined
  onClose: () => void
}

export function ExceptionDialog({ tool, exception, onClose }: ExceptionDialogProps) {
  const { t, store, today, settings, language } = useDaylight()
  const picks = [1, 3, 6].map((months) => [t('tool.form.in-months', { months }), addMonths(today, months)] as const)
  const save = (data: FormData, opened: Opened<ToolException>) => saveException(store, exceptionInput(data, tool.id, exception), opened)
  const draftKey = `exception ${exception?.id ?? tool.id}`
  return (
    <DialogForm title={t('exceptions.form', { name: toolName(tool, language) })} done={t('exceptions.saved')} draftKey={draftKey} record={exception} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <TextField label={t('field.scope')} name="scope" value={exception?.scope} hint={t('exceptions.scope-hint')} required fault={faults['scope']} />
          <TextArea label={t('field.reason')} name="reason" rows={2} value={exception?.reason} required fault={faults['reason']} />
          <div class="grid grid-cols-1 items-start gap-x-4 gap-y-3 sm:grid-cols-2">
            <div>
              <TextField type="date" label={t('field.endsOn')} name="endsOn" value={exception?.endsOn ?? addMonths(today, 1)} required fault={faults['endsOn']} />
              <QuickPicks field="endsOn" picks={picks} />
            </div>
            <TextField label={t('field.owner')} name="owner" value={exception?.owner ?? settings.userName} fault={faults['owner']} />
          </div>
          <CheckboxGroup
            label={t('field.allowedData')}
            name="allowedData"
            options={dataClasses.map((value) => ({ value, label: t(`data.${value}`) }))}
            values={exception?.allowedData ?? []}
          />
        </>
      )}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. */
function exceptionInput(data: FormData, toolId: string, exception: ToolException | undefined): Parameters<typeof saveException>[1] {
  return definedOf({
    id: exception?.id,
    grantedOn: exception?.grantedOn,
    toolId,
    scope: textOf(data, 'scope') ?? '',
    reason: textOf(data, 'reason') ?? '',
    owner: textOf(data, 'owner'),
    endsOn: textOf(data, 'endsOn') ?? '',
    allowedData: data.getAll('allowedData'),
  }) as Parameters<typeof saveException>[1]
}
