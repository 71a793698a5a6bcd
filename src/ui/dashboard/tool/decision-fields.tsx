/** The fields of a decision; only those that the chosen decision needs are shown. What was typed into the others stays. */
import type { ComponentChildren } from 'preact'
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import { type Decision, type DecisionStatus, dataClasses, isApproval } from '#core/register/decision.ts'
import { usualReviewMonths } from '#core/register/review-interval.ts'
import { CheckboxGroup, TextArea, TextField } from '#ui/components/field.tsx'
import { type DecisionField, fieldsOfStatus } from '#ui/dashboard/tool/decision-input.ts'
import { QuickPicks } from '#ui/dashboard/tool/quick-picks.tsx'
import type { ToolChoices } from '#ui/dashboard/tool/use-tool-choices.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Form } from '#ui/hooks/use-form.ts'

interface DecisionFieldsProps {
  decision: Decision
  status: DecisionStatus | undefined
  choices: ToolChoices
  faults: Form['faults']
}

export function DecisionFields({ decision, status, choices, faults }: DecisionFieldsProps) {
  const { t } = useDaylight()
  const shown = status ? fieldsOfStatus[status] : []
  const only = (field: DecisionField, children: ComponentChildren) => <div hidden={!shown.includes(field)}>{children}</div>
  const lines = (field: 'conditions' | 'userGroups' | 'allowedPurposes' | 'forbiddenPurposes', rows: number) => (
    <TextArea
      label={t(`field.decision.${field}`)}
      name={field}
      rows={rows}
      value={decision[field]?.join('\n')}
      hint={t('tool.form.one-a-line')}
      required={field === 'conditions'}
      fault={faults[field]}
    />
  )
  return (
    <>
      {only('conditions', lines('conditions', 3))}
      {only('userGroups', lines('userGroups', 2))}
      <div class="grid gap-4 sm:grid-cols-2" hidden={!shown.includes('allowedPurposes')}>
        {lines('allowedPurposes', 2)}
        {lines('forbiddenPurposes', 2)}
      </div>
      {only(
        'allowedData',
        <CheckboxGroup
          label={t('field.decision.allowedData')}
          name="allowedData"
          options={dataClasses.map((value) => ({ value, label: t(`data.${value}`) }))}
          values={decision.allowedData}
          fault={faults['allowedData']}
        />,
      )}
      {only('reviewBy', <ReviewBy decision={decision} faults={faults} />)}
      {only('decideBy', <DecideBy decision={decision} fault={faults['reviewBy']} />)}
      {only('useInstead', <UseInstead value={decision.useInstead} choices={choices} fault={faults['useInstead']} />)}
      {only('reason', <TextArea label={t('field.decision.reason')} name="reason" rows={2} value={decision.reason} required={status === 'not-allowed'} fault={faults['reason']} />)}
    </>
  )
}

/** An approval holds for a year unless somebody says otherwise. */
function ReviewBy({ decision: { status, reviewBy, reviewMonths = usualReviewMonths }, faults }: Pick<DecisionFieldsProps, 'decision' | 'faults'>) {
  const { t, today } = useDaylight()
  const proposed = isApproval(status) && reviewBy && reviewBy > today ? reviewBy : addMonths(today, 12)
  const pick = (months: number): [string, IsoDate] => [t('tool.form.in-months', { months }), addMonths(today, months)]
  return (
    <div class="grid items-start gap-4 sm:grid-cols-2">
      <div>
        <TextField type="date" label={t('field.decision.reviewBy')} name="reviewBy" value={proposed} required fault={faults['reviewBy']} />
        <QuickPicks field="reviewBy" picks={[pick(3), pick(6), pick(12)]} />
      </div>
      <TextField label={t('field.decision.reviewMonths')} name="reviewMonths" value={String(reviewMonths)} hint={t('review.months-hint')} fault={faults['reviewMonths']} />
    </div>
  )
}

function DecideBy({ decision: { status, reviewBy }, fault }: { decision: Decision; fault: string | undefined }) {
  const { t, today } = useDaylight()
  const pick = (weeks: number): [string, IsoDate] => [t('tool.form.in-weeks', { weeks }), addDays(today, weeks * 7)]
  return (
    <>
      <TextField type="date" class="max-w-60" label={t('tool.decide-by')} name="decideBy" value={status === 'under-review' ? reviewBy : undefined} fault={fault} />
      <QuickPicks field="decideBy" picks={[pick(1), pick(2), pick(4)]} />
    </>
  )
}

function UseInstead({ value, choices: { names, suggestions, nameOf }, fault }: { value: string | undefined; choices: ToolChoices; fault: string | undefined }) {
  const { t } = useDaylight()
  return (
    <>
      <TextField
        label={t('field.decision.useInstead')}
        name="useInstead"
        value={value && (nameOf(value) ?? value)}
        list={names}
        placeholder={t('tool.form.tool-name')}
        fault={fault}
      />
      <QuickPicks field="useInstead" picks={suggestions.map((name) => [name, name])} />
    </>
  )
}
