/** A few choices side by side, each one click: several of them (check boxes) or one of them (radio buttons). */
import { Check, Plus } from 'lucide'
import type { Option } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'

interface ChoiceProps {
  label: string
  name: string
  options: readonly Option[]
}

const focusRing = 'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-info'

/** The form holds one value per chosen chip. */
export function ManyChips({ label, name, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend class="text-soft mb-1.5 text-xs">{label}</legend>
      <div class="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option.value}
            class={`group border-line bg-base-100 has-checked:border-primary has-checked:bg-base-300 relative flex cursor-pointer items-center gap-1 rounded-full border py-1 pr-2.5 pl-1.5 text-xs has-checked:font-semibold ${focusRing}`}
          >
            <input class="sr-only" type="checkbox" name={name} value={option.value} />
            <span class="text-faint group-has-checked:hidden">
              <Icon icon={Plus} size={13} />
            </span>
            <span class="hidden group-has-checked:inline">
              <Icon icon={Check} size={13} />
            </span>
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Exactly one; `value` is chosen at first. `stacked` for long labels. */
export function OneOfFew({ label, name, options, value, stacked = false }: ChoiceProps & { value: string; stacked?: boolean }) {
  return (
    <fieldset>
      <legend class="text-soft mb-1.5 text-xs">{label}</legend>
      <div class={`border-line bg-base-100 flex gap-0.5 rounded-lg border p-0.5 ${stacked ? 'flex-col' : ''}`}>
        {options.map((option) => (
          <label
            key={option.value}
            class={`has-checked:bg-primary has-checked:text-primary-content relative flex-auto cursor-pointer rounded-md px-2 py-1 text-xs has-checked:font-semibold ${stacked ? 'wrap-anywhere' : 'text-center whitespace-nowrap'} ${focusRing}`}
          >
            <input class="sr-only" type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
