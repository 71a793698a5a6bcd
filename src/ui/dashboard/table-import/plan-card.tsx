/** What would happen to each row, by fate; what is done with rows that differ; and the button that takes them over. */
import { useState } from 'preact/hooks'
import { type ConflictChoice, changesOf, conflictChoices, type Fate, fates, type ImportPlan } from '#core/table-import/import-plan.ts'
import { RegisterMovedError } from '#store/commands/table-import.ts'
import { Card } from '#ui/components/card.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { RowList } from '#ui/dashboard/table-import/row-list.tsx'
import { SaveRejectedButton } from '#ui/dashboard/table-import/save-rejected-button.tsx'
import type { Taken } from '#ui/dashboard/table-import/taken-card.tsx'
import { type Choices, type DroppedFile, type FoundTable, takePlan, unansweredDays, usePlan } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface PlanCardProps {
  file: DroppedFile
  found: FoundTable
  choices: Choices
  onChoices: (choices: Choices) => void
  onTaken: (taken: Taken) => void
}

export function PlanCard(props: PlanCardProps) {
  const { t } = useDaylight()
  const plan = usePlan(props.found, props.choices)
  const waits = unansweredDays(props.found, props.choices).length > 0
  if (plan && !waits) return <KnownPlan {...props} plan={plan} />
  return (
    <Card title={t('table-import.plan')}>
      <p class="text-soft" role="status">
        {t(waits ? 'table-import.waits' : 'table-import.planning')}
      </p>
    </Card>
  )
}

function KnownPlan({ plan, file, found, choices, onChoices, onTaken }: PlanCardProps & { plan: ImportPlan }) {
  const daylight = useDaylight()
  const { t } = daylight
  const notify = useToast()
  const [choice, setChoice] = useState<ConflictChoice>('stop')
  const [fate, setFate] = useState<Fate | 'all'>('all')
  const [isBusy, setBusy] = useState(false)
  const { counts } = plan
  const toWrite = changesOf(plan, choice).length
  const take = async () => {
    setBusy(true)
    try {
      onTaken({ fileName: file.name, plan, found, choice, ...(await takePlan(daylight, plan, file.name, choice)) })
    } catch (fault) {
      notify(t(fault instanceof RegisterMovedError ? 'table-import.moved' : 'table-import.failed', { why: fault instanceof Error ? fault.message : String(fault) }))
      setBusy(false)
    }
  }
  const options = [
    { value: 'all' as const, label: t('table-import.all', { count: plan.read }) },
    ...fates.filter((each) => counts[each] > 0).map((each) => ({ value: each, label: t(`table-import.fate-count.${each}`, { count: counts[each] }) })),
  ]
  return (
    <Card title={t('table-import.plan')}>
      <p>{t('table-import.sums', { read: plan.read, new: counts.new, changed: counts.changed, unchanged: counts.unchanged, rejected: counts.rejected })}</p>
      <div class="my-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <SegmentedChoice<Fate | 'all'> label={t('table-import.show')} options={options} value={fate} onChange={setFate} />
        <div class="flex flex-wrap items-end gap-3">
          {counts.changed > 0 && (
            <SegmentedChoice<ConflictChoice>
              label={t('table-import.conflict')}
              options={conflictChoices.map((value) => ({ value, label: t(`table-import.conflict.${value}`) }))}
              value={choice}
              onChange={setChoice}
            />
          )}
          {counts.rejected > 0 && <SaveRejectedButton fileName={file.name} plan={plan} found={found} />}
          <button type="button" class="btn btn-primary btn-sm" disabled={toWrite === 0 || isBusy} onClick={take}>
            {toWrite > 0 ? t('table-import.take', { count: toWrite }) : t(counts.changed > 0 && choice === 'stop' ? 'table-import.stopped' : 'table-import.nothing')}
          </button>
        </div>
      </div>
      <RowList plan={plan} fate={fate} found={found} choices={choices} onChoices={onChoices} />
    </Card>
  )
}
