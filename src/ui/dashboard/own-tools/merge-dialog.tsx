/** Merging a tool of the organisation's own into the catalogue's: first which one, then what goes over. */
import { useMemo, useState } from 'preact/hooks'
import type { OwnTool } from '#core/register/inventory.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { Combobox } from '#ui/components/combobox.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useOwnToolActions } from '#ui/dashboard/own-tools/use-own-tool-actions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

interface MergeDialogProps {
  tool: OwnTool
  /** The tool of the catalogue; undefined: still to be chosen. */
  into: string | undefined
  onClose: () => void
}

export function MergeDialog({ tool, into, onClose }: MergeDialogProps) {
  const { t, profiles, catalogue } = useDaylight()
  const [chosen, choose] = useState(into)
  const target = chosen !== undefined && catalogue.tools.has(chosen) ? profiles.tool(chosen) : undefined
  const own = profiles.tool(tool.id)
  return (
    <Dialog title={t('own-tools.merge-title', { name: tool.name })} onClose={onClose}>
      {own && target ? <Confirmation own={own} target={target} onClose={onClose} /> : <Choice onChoose={choose} />}
    </Dialog>
  )
}

function Choice({ onChoose }: { onChoose: (id: string) => void }) {
  const { t, catalogue } = useDaylight()
  const choices = useMemo(
    () =>
      [...catalogue.tools.values()].map(({ id, name, nameJa, vendor, category }) => ({
        id,
        name,
        under: [nameJa, catalogue.vendors.get(vendor)?.name, t(`category.${category}`)].filter(Boolean).join(' · '),
      })),
    [catalogue, t],
  )
  return <Combobox label={t('own-tools.merge-search')} choices={choices} onChoose={onChoose} hint={t('own-tools.merge-hint')} none={t('own-tools.merge-none')} />
}

function Confirmation({ own, target, onClose }: { own: ToolProfile; target: ToolProfile; onClose: () => void }) {
  const { t, language } = useDaylight()
  const notify = useToast()
  const { merge } = useOwnToolActions()
  const names = { name: own.name, tool: toolName(target, language) }
  const stands = target.decision.status !== 'unreviewed'
  const confirm = async () => {
    const undo = await merge(own.id, target.id)
    onClose()
    notify(t('own-tools.merge-done', names), undo)
  }
  return (
    <div class="flex flex-col gap-3">
      <p>{t('own-tools.merge-what', names)}</p>
      <ul class="list-disc pl-5">
        <li>{t('own-tools.merge-sightings', { days: own.days.length })}</li>
        <li>{t('own-tools.merge-flags', { count: own.flags.length })}</li>
        <li>
          {stands
            ? t('own-tools.merge-decision-stands', { ...names, decision: t(`decision.${target.decision.status}`) })
            : t('own-tools.merge-decision-moves', { decision: t(`decision.${own.decision.status}`) })}
        </li>
        <li>{t('own-tools.merge-rest')}</li>
      </ul>
      <p class="text-soft">{t('own-tools.merge-then')}</p>
      <div class="mt-1 flex justify-end gap-2">
        <button type="button" class="btn btn-ghost" onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="button" class="btn btn-primary" onClick={confirm}>
          {t('own-tools.merge-into', names)}
        </button>
      </div>
    </div>
  )
}
