/** The cell that names a record: its tile, the link that the whole row follows, and one line under it. */
import { LetterTile } from '#ui/components/letter-tile.tsx'

interface NameCellProps {
  name: string
  under: string
  href: string
}

/** The row must be `relative`: the link spreads over it. */
export function NameCell({ name, under, href }: NameCellProps) {
  return (
    <span class="flex items-center gap-2.5">
      <LetterTile name={name} size="small" />
      <span class="min-w-0">
        <a
          href={href}
          class="text-base-content block truncate font-semibold after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-info"
        >
          {name}
        </a>
        <span class="text-soft block truncate text-xs font-normal">{under}</span>
      </span>
    </span>
  )
}
