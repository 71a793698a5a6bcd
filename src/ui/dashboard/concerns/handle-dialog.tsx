/** Handling a request or concern: who does, how it stands, what came of it, and what its sender is told. */
import { useState } from 'preact/hooks'
import { type Concern, type ConcernState, concernStates, outcomesOf } from '#core/register/concern.ts'
import { type ConcernHandling, handleConcern } from '#store/commands/concerns.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

export function HandleDialog({ concern: concernNow, onClose }: { concern: Concern; onClose: () => void }) {
  const concern = useAsOpened(concernNow)
  const { t, store, settings } = useDaylight()
  const tool = useToolName()(concern.toolId)
  const [state, setState] = useState<ConcernState>(concern.state === 'open' ? 'in-hand' : concern.state)
  const outcomes = outcomesOf[concern.kind].map((value) => ({ value, label: t(`concern-outcome.${value}`) }))
  const isClosed = state === 'closed'
  return (
    <DialogForm
      title={t('concerns.form', { kind: t(`concern-kind.${concern.kind}`), tool })}
      done={t('concerns.saved')}
      draftKey={`concern ${concern.id}`}
      record={concern}
      save={(data, opened) => handleConcern(store, concern, handlingInput(data), opened)}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <blockquote class="border-line text-soft border-l-2 pl-3 break-words whitespace-pre-line">{concern.text}</blockquote>
          <div class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
            <SelectField
              label={t('field.concern.state')}
              name="state"
              value={state}
              options={concernStates.map((value) => ({ value, label: t(`concern-state.${value}`) }))}
              onChange={(value) => setState(value as ConcernState)}
            />
            <TextField label={t('field.handledBy')} name="handledBy" value={concern.handledBy ?? settings.userName} required={state !== 'open'} fault={faults['handledBy']} />
          </div>
          <div hidden={!isClosed}>
            <SelectField
              label={t('field.outcome')}
              name="outcome"
              value={concern.outcome ?? ''}
              options={[{ value: '', label: t('concerns.choose-outcome') }, ...outcomes]}
              required
              fault={faults['outcome']}
            />
          </div>
          <TextArea label={t('concerns.answer-label')} name="answer" value={concern.answer} hint={t('concerns.answer-hint')} required={isClosed} fault={faults['answer']} />
        </>
      )}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. */
function handlingInput(data: FormData): ConcernHandling {
  return definedOf({ state: textOf(data, 'state'), handledBy: textOf(data, 'handledBy'), outcome: textOf(data, 'outcome'), answer: textOf(data, 'answer') }) as ConcernHandling
}
