/** Small buttons that fill the field above them. */
interface QuickPicksProps {
  /** The name of the field in the same form. */
  field: string
  /** What the button says, and what it fills in. */
  picks: readonly (readonly [label: string, value: string])[]
}

export function QuickPicks({ field, picks }: QuickPicksProps) {
  if (picks.length === 0) return null
  return (
    <div class="mt-1.5 flex flex-wrap gap-1.5">
      {picks.map(([label, value]) => (
        <button key={value} type="button" class="btn btn-xs h-6" onClick={(event) => fill(event.currentTarget, field, value)}>
          {label}
        </button>
      ))}
    </div>
  )
}

function fill({ form }: HTMLButtonElement, field: string, value: string): void {
  const input = form?.elements.namedItem(field)
  if (!(input instanceof HTMLInputElement)) return
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
