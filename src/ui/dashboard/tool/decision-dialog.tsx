/** Deciding on a tool: the decision with what it needs on one side, what is known on the other. */
import { useState } from 'preact/hooks'
import type { Opened } from '#core/register/conflict.ts'
import type { DecisionStatus } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { decide } from '#store/commands/decisions.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { TextField } from '#ui/components/field.tsx'
import { DecisionFields } from '#ui/dashboard/tool/decision-fields.tsx'
import { decisionInput, nameInput } from '#ui/dashboard/tool/decision-input.ts'
import { KnownFacts } from '#ui/dashboard/tool/known-facts.tsx'
import { StatusCards } from '#ui/dashboard/tool/status-cards.tsx'
import { useToolChoices } from '#ui/dashboard/tool/use-tool-choices.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

interface DecisionDialogProps {
  tool: ToolProfile
  vendor: VendorProfile | undefined
  onClose: () => void
}

export function DecisionDialog({ tool: toolNow, vendor, onClose }: DecisionDialogProps) {
  const tool = useAsOpened(toolNow)
  const { t, store, settings, language } = useDaylight()
  const [status, setStatus] = useState<DecisionStatus | undefined>(tool.decision.status === 'unreviewed' ? undefined : tool.decision.status)
  const [asksName] = useState(settings.userName === '')
  const choices = useToolChoices(tool)
  const name = toolName(tool, language)
  const save = async (data: FormData, opened: Opened<InventoryEntry>) => {
    const input = decisionInput(data, choices.idOf)
    // Before the decision, so that the trail's line bears the name.
    if (asksName) await changeSettings(store, { userName: nameInput(data) })
    return decide(store, tool.id, input, opened)
  }
  const done = status ? t('tool.form.done', { name, decided: t(`decision.${status}`) }) : ''
  return (
    <DialogForm wide title={t('tool.form.title', { name })} done={done} draftKey={`decision ${tool.id}`} record={tool.entry} save={save} onClose={onClose}>
      {(faults) => (
        <div class="grid items-start gap-5 md:grid-cols-[minmax(0,1fr)_15rem]">
          <div class="flex min-w-0 flex-col gap-4">
            <StatusCards isDecided={tool.decision.status !== 'unreviewed'} value={status} onChange={setStatus} fault={faults['status']} />
            <DecisionFields decision={tool.decision} status={status} choices={choices} faults={faults} />
            {asksName && <TextField label={t('tool.form.your-name')} name="userName" required fault={faults['userName']} hint={t('tool.form.your-name-hint')} />}
          </div>
          <KnownFacts tool={tool} vendor={vendor} status={status} />
        </div>
      )}
    </DialogForm>
  )
}
