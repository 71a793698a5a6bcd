/** What fell short with a vendor or a tool, and what is done about it: open first, the closed ones with their proof. */
import { useState } from 'preact/hooks'
import { actionsOf, type CorrectiveAction } from '#core/register/corrective-action.ts'
import { Card } from '#ui/components/card.tsx'
import { ActionDialog } from '#ui/dashboard/actions/action-dialog.tsx'
import { DueChip } from '#ui/dashboard/due/due-chip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface ActionsCardProps {
  subject: Pick<CorrectiveAction, 'subjectKind' | 'subjectId'>
  /** Of the vendor or tool. */
  name: string
}

export function ActionsCard({ subject, name }: ActionsCardProps) {
  const { t, facts } = useDaylight()
  const [dialog, setDialog] = useState<CorrectiveAction | 'new'>()
  const actions = actionsOf(facts.correctiveActions, subject.subjectKind, subject.subjectId)
  const open = actions.filter(({ closedOn }) => closedOn === undefined)
  const closed = actions.filter(({ closedOn }) => closedOn !== undefined)
  const aside = (
    <span class="flex flex-wrap items-center gap-3">
      {actions.length > 0 && <span class="text-soft text-xs">{t('actions.count', { open: open.length })}</span>}
      <button type="button" class="btn btn-sm" onClick={() => setDialog('new')}>
        {t('actions.add')}
      </button>
    </span>
  )
  const lines = (shown: readonly CorrectiveAction[]) => (
    <ul>
      {shown.map((action) => (
        <ActionLine key={action.id} action={action} onEdit={() => setDialog(action)} />
      ))}
    </ul>
  )
  return (
    <Card title={t('actions.title')} aside={aside}>
      {actions.length === 0 && <p class="text-soft">{t('actions.none')}</p>}
      {lines(open)}
      {closed.length > 0 && (
        <details>
          <summary class="border-line text-soft cursor-pointer border-t py-2 text-xs">{t('actions.past', { count: closed.length })}</summary>
          {lines(closed)}
        </details>
      )}
      <p class="text-faint mt-2 text-xs">{t('actions.clause')}</p>
      {dialog && <ActionDialog subject={subject} name={name} action={dialog === 'new' ? undefined : dialog} onClose={() => setDialog(undefined)} />}
    </Card>
  )
}

function ActionLine({ action: { finding, action, owner, dueOn, closedOn, proof }, onEdit }: { action: CorrectiveAction; onEdit: () => void }) {
  const { t, date } = useDaylight()
  return (
    <li class="border-line flex items-start justify-between gap-3 border-t py-2 first:border-t-0 first:pt-0">
      <div class="min-w-0">
        <p class="font-semibold break-words">{finding}</p>
        <p class="break-words">{action}</p>
        {proof && <p class="text-soft text-xs break-words">{t('actions.proof', { proof })}</p>}
        <p class="text-soft mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs">
          {closedOn ? <span>{t('actions.closed', { date: date(closedOn) })}</span> : <DueChip on={dueOn} />}
          {!closedOn && <span>{date(dueOn)}</span>}
          <span>{owner}</span>
        </p>
      </div>
      <button type="button" class="btn btn-ghost btn-xs" aria-label={t('actions.edit-name', { finding })} onClick={onEdit}>
        {closedOn ? t('common.edit') : t('actions.edit')}
      </button>
    </li>
  )
}
