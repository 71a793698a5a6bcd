/** Form fields: a label, the control, a hint and the fault, tied together for screen readers. Uncontrolled: the form's own data is read on saving. */
import { Check } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { isMessageKey } from '#ui/i18n/translator.ts'

interface FieldProps {
  label: string
  name: string
  value?: string | undefined
  hint?: string
  /** A code from the schema, such as "expiry-before-issue". */
  fault?: string | undefined
  required?: boolean
  class?: string
  /** Said at the field without keeping anybody from saving. */
  warning?: string | undefined
  /** The value was proposed by Daylight and nobody has checked it yet. */
  proposal?: FieldProposal | undefined
}

export interface FieldProposal {
  /** Where the value comes from: "Read from the PDF, please check: “…”". */
  text: string
  /** The button that says that it is right. */
  confirm: string
  onChecked: () => void
}

interface ShellProps extends Omit<FieldProps, 'value'> {
  id: string
  children: ComponentChildren
}

function FieldShell({ id, label, hint, fault, warning, required, class: classes = '', proposal, children }: ShellProps) {
  const { t } = useDaylight()
  const key = `fault.${fault}`
  return (
    <div class={`flex flex-col gap-1 ${classes}`} onInput={proposal?.onChecked}>
      <label class="text-soft text-xs" for={id}>
        {label}
        {required && <span class="text-error"> *</span>}
      </label>
      {children}
      {warning && !fault && (
        <p id={`${id}-warning`} role="status" class="text-warning text-xs">
          {warning}
        </p>
      )}
      {proposal && (
        <p id={`${id}-proposal`} class="bg-warn-bg flex items-start justify-between gap-2 rounded-md px-2 py-1 text-xs">
          <span class="min-w-0 break-words">{proposal.text}</span>
          <button type="button" class="btn btn-ghost btn-xs shrink-0" onClick={proposal.onChecked}>
            <Icon icon={Check} size={14} /> {proposal.confirm}
            <span class="sr-only">{label}</span>
          </button>
        </p>
      )}
      {hint && !proposal && !fault && (
        <p id={`${id}-hint`} class="text-faint text-xs">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} role="alert" class="text-error text-xs">
          {isMessageKey(key) ? t(key) : t('fault.invalid')}
        </p>
      )}
    </div>
  )
}

function described(id: string, { hint, fault, warning, proposal }: Pick<FieldProps, 'hint' | 'fault' | 'warning' | 'proposal'>) {
  const parts = [fault && `${id}-fault`, warning && !fault && `${id}-warning`, proposal && `${id}-proposal`, hint && !fault && !proposal && `${id}-hint`]
  return {
    id,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': parts.filter(Boolean).join(' ') || undefined,
  }
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'date' | 'url'
  placeholder?: string
  list?: readonly string[]
  /** Hears what is typed, for fields that other fields or a warning hang on. */
  onType?: (value: string) => void
}

export function TextField({ type = 'text', placeholder, list, onType, ...field }: TextFieldProps) {
  const id = useId()
  return (
    <FieldShell id={id} {...field}>
      <input
        class="input w-full"
        type={type}
        name={field.name}
        defaultValue={field.value ?? ''}
        required={field.required}
        placeholder={placeholder}
        list={list && `${id}-list`}
        onInput={onType && ((event) => onType(event.currentTarget.value))}
        {...described(id, field)}
      />
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </FieldShell>
  )
}

export function TextArea({ rows = 3, placeholder, ...field }: FieldProps & { rows?: number; placeholder?: string }) {
  const id = useId()
  return (
    <FieldShell id={id} {...field}>
      <textarea class="textarea w-full" rows={rows} name={field.name} defaultValue={field.value ?? ''} placeholder={placeholder} {...described(id, field)} />
    </FieldShell>
  )
}

/** One file from the disk; `accept` is a list of media types. */
export function FileField({ accept, ...field }: Omit<FieldProps, 'value'> & { accept: readonly string[] }) {
  const id = useId()
  return (
    <FieldShell id={id} {...field}>
      <input class="file-input w-full" type="file" name={field.name} accept={accept.join(',')} {...described(id, field)} />
    </FieldShell>
  )
}

export interface Option {
  value: string
  label: string
}

export function SelectField({ options, onChange, ...field }: FieldProps & { options: readonly Option[]; onChange?: (value: string) => void }) {
  const id = useId()
  return (
    <FieldShell id={id} {...field}>
      <select class="select w-full" name={field.name} defaultValue={field.value} onChange={(event) => onChange?.(event.currentTarget.value)} {...described(id, field)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === field.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}

/** Several of a few: each a check box with its word. The form holds one value per ticked box. */
export function CheckboxGroup({
  label,
  name,
  options,
  values,
  fault,
}: {
  label: string
  name: string
  options: readonly Option[]
  values: readonly string[]
  fault?: string | undefined
}) {
  return (
    <fieldset class="flex flex-col gap-1">
      <legend class="text-soft mb-1 text-xs">{label}</legend>
      <div class="flex flex-wrap gap-x-4 gap-y-2">
        {options.map((option) => (
          <label key={option.value} class="flex cursor-pointer items-center gap-2">
            <input class="checkbox checkbox-sm" type="checkbox" name={name} value={option.value} defaultChecked={values.includes(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      {fault && (
        <p role="alert" class="text-error text-xs">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
