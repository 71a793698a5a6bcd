/** One of a few, side by side, taken at once: a row of radio buttons that look like one control. */
import { useId } from 'preact/hooks'

interface SegmentedChoiceProps<Value extends string> {
  label: string
  /** true: the label is only for those who do not see the row. */
  hideLabel?: boolean
  options: readonly { value: Value; label: string }[]
  /** undefined: nothing is chosen yet. */
  value: Value | undefined
  onChange: (value: Value) => void
}

export function SegmentedChoice<Value extends string>({ label, hideLabel = false, options, value, onChange }: SegmentedChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend class={hideLabel ? 'sr-only' : 'text-soft mb-1 text-xs'}>{label}</legend>
      <div class="join">
        {options.map((option) => (
          <input
            key={option.value}
            class="join-item btn btn-sm"
            type="radio"
            name={name}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
