/** Values of one's own in place of both sides of a conflict. Each field begins with what shows now. */
import type { AuditValue } from '#core/audit/audit-entry.ts'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import type { Conflict } from '#core/merging/conflict.ts'
import type { Fields } from '#core/merging/record-of-fields.ts'
import type { OpenConflicts } from '#store/known-lines.ts'
import { auditWording, fieldWord, tellingFirst, valueWord } from '#ui/components/audit-wording.ts'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { linesOf, textOf } from '#ui/hooks/use-form.ts'

interface OwnValuesFormProps {
  record: OpenConflicts
  conflict: Conflict
  /** Fault codes by the first part of the field. */
  faults: Readonly<Record<string, string>>
  onSave: (values: Fields, reason: string | undefined) => Promise<void>
  onCancel: () => void
}

export function OwnValuesForm({ record, conflict, faults, onSave, onCancel }: OwnValuesFormProps) {
  const { t } = useDaylight()
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const values = new Map(conflict.fields.map((field) => [field, valueFrom(data, field, sampleOf(conflict, field))] as const))
    return onSave(values, textOf(data, 'reason'))
  }
  return (
    <form noValidate class="border-line mt-3 flex flex-col gap-3 border-t pt-3" onSubmit={save}>
      <div class="grid items-start gap-3 sm:grid-cols-2">
        {tellingFirst(conflict.fields).map((field) => (
          <ValueField key={field} record={record} conflict={conflict} field={field} fault={faults[field] ?? faults[field.split('.')[0] ?? '']} />
        ))}
        <TextField name="reason" label={t('changes.reason')} />
      </div>
      <div class="flex justify-end gap-2">
        <button type="button" class="btn btn-ghost btn-sm" onClick={onCancel}>
          {t('common.cancel')}
        </button>
        <button type="submit" class="btn btn-primary btn-sm">
          {t('changes.settle')}
        </button>
      </div>
    </form>
  )
}

interface ValueFieldProps {
  record: OpenConflicts
  conflict: Conflict
  field: string
  fault: string | undefined
}

/** A choice where the values are words of a list or no text; lines for lists; text for the rest. */
function ValueField({ record: { subject }, conflict, field, fault }: ValueFieldProps) {
  const daylight = useDaylight()
  const label = fieldWord(subject, field, daylight)
  const shown = conflict.sides[0]?.values.get(field) ?? null
  const sample = sampleOf(conflict, field)
  if (Array.isArray(sample) && sample.every((each) => typeof each === 'string')) {
    return <TextArea name={field} label={label} value={Array.isArray(shown) ? shown.join('\n') : ''} fault={fault} />
  }
  if (isFreeText(conflict, field, subject, daylight)) {
    const isDay = typeof sample === 'string' && parseIsoDate(sample) !== undefined
    return <TextField name={field} label={label} type={isDay ? 'date' : 'text'} value={shown === null ? '' : String(shown)} fault={fault} />
  }
  const wording = auditWording(daylight)
  const values = [...new Set(conflict.sides.map(({ values }) => JSON.stringify(values.get(field) ?? null)))]
  const options = values.map((value) => ({ value, label: valueWord(subject, field, JSON.parse(value) as AuditValue, wording) }))
  return <SelectField name={choiceName(field)} label={label} value={JSON.stringify(shown)} options={options} fault={fault} />
}

/** True for text that shows as it is stored, and for days and numbers. */
function isFreeText(conflict: Conflict, field: string, subject: OpenConflicts['subject'], daylight: ReturnType<typeof useDaylight>): boolean {
  const sample = sampleOf(conflict, field)
  if (typeof sample === 'number') return true
  if (typeof sample !== 'string') return false
  return parseIsoDate(sample) !== undefined || valueWord(subject, field, sample, { ...daylight, nameOf: () => undefined }) === sample
}

function sampleOf({ sides }: Conflict, field: string): AuditValue {
  return sides.map(({ values }) => values.get(field) ?? null).find((value) => value !== null) ?? null
}

/** A choice holds its value as JSON, so that nothing and text stay apart. */
function valueFrom(data: FormData, field: string, sample: AuditValue): AuditValue {
  const chosen = data.get(choiceName(field))
  if (typeof chosen === 'string') return JSON.parse(chosen) as AuditValue
  const text = textOf(data, field)
  if (text === undefined) return null
  if (Array.isArray(sample)) return linesOf(data, field)
  return typeof sample === 'number' ? Number(text.normalize('NFKC')) : text
}

function choiceName(field: string): string {
  return `choice:${field}`
}
