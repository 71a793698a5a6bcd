/** Puts a due item aside until a day, with the reason. */
import { addDays, addMonths } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import type { Snooze } from '#core/due/snooze.ts'
import { snoozeDue } from '#store/commands/due.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { TextArea, TextField } from '#ui/components/field.tsx'
import { QuickPicks } from '#ui/dashboard/tool/quick-picks.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf } from '#ui/hooks/use-form.ts'

export function SnoozeDialog({ item, onClose }: { item: DueItem; onClose: () => void }) {
  const { t, store, today } = useDaylight()
  const picks = [
    [t('due.in-week'), addDays(today, 7)],
    [t('due.in-weeks', { weeks: 2 }), addDays(today, 14)],
    [t('due.in-month'), addMonths(today, 1)],
  ] as const
  const what = t('due.notice.one', { name: item.name, what: t(`due.kind.${item.kind}`) })
  return (
    <DialogForm
      title={t('due.snooze-title', { what })}
      done={t('due.snooze-saved')}
      draftKey={`snooze ${item.key}`}
      save={(data) => snoozeDue(store, item, snoozeInput(data))}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <p class="text-soft text-xs">{t('due.snooze-about')}</p>
          <div>
            <TextField type="date" class="max-w-60" label={t('field.until')} name="until" value={addDays(today, 7)} required fault={faults['until']} />
            <QuickPicks field="until" picks={picks} />
          </div>
          <TextArea label={t('field.reason')} name="reason" rows={2} fault={faults['reason']} required />
        </>
      )}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. */
function snoozeInput(data: FormData): Pick<Snooze, 'until' | 'reason'> {
  return { until: textOf(data, 'until') ?? '', reason: textOf(data, 'reason') ?? '' } as Pick<Snooze, 'until' | 'reason'>
}
