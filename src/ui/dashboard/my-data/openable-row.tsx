/** A row of a table that opens a second row with its details below. */
import { ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'

interface OpenableRowProps {
  /** What opening it shows. */
  label: string
  /** Columns of the table, the one with the arrow included. */
  columns: number
  detail: ComponentChildren
  /** The cells after the arrow. */
  children: ComponentChildren
}

export function OpenableRow({ label, columns, detail, children }: OpenableRowProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <tr class="border-line border-t">
        <td class="min-w-8">
          <button
            type="button"
            class="btn btn-ghost btn-xs btn-square -ml-1.5"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={label}
            title={label}
            onClick={() => setOpen(!isOpen)}
          >
            <span class={`transition-transform ${isOpen ? 'rotate-90' : ''}`}>
              <Icon icon={ChevronRight} />
            </span>
          </button>
        </td>
        {children}
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td />
        <td colSpan={columns - 1} class="pb-3">
          {isOpen && detail}
        </td>
      </tr>
    </>
  )
}
