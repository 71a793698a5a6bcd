/** Finds one of many by typing a part of its name. */
import { Search } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { isFound, searchText } from '#core/register/text-search.ts'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'

export interface Choice {
  id: string
  name: string
  /** One line under the name; it is searched too. */
  under: string
}

interface ComboboxProps {
  label: string
  choices: readonly Choice[]
  onChoose: (id: string) => void
  /** Said while nothing is typed. */
  hint: string
  /** Said where nothing fits. */
  none: string
}

const mostHits = 7

export function Combobox({ label, choices, onChoose, hint, none }: ComboboxProps) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const hits = bestHits(choices, query)
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = hits[active]
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && !event.isComposing && chosen) onChoose(chosen.id)
    else return
    event.preventDefault()
  }
  return (
    <div class="min-h-92">
      <label class="input w-full">
        <Icon icon={Search} />
        <input
          autofocus
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          aria-label={label}
          placeholder={label}
          autocomplete="off"
          onInput={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={listId} role="listbox" aria-label={label} class="mt-2">
        {hits.map((hit, i) => (
          <div
            tabIndex={-1}
            key={hit.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === active}
            class="aria-selected:bg-base-300 flex cursor-pointer items-center gap-2.5 rounded-lg px-2 py-1"
            onClick={() => onChoose(hit.id)}
            onKeyDown={onKeyDown}
            onMouseEnter={() => setActive(i)}
          >
            <LetterTile name={hit.name} size="small" />
            <span class="min-w-0">
              <span class="block truncate font-semibold">{hit.name}</span>
              <span class="text-soft block truncate text-xs">{hit.under}</span>
            </span>
          </div>
        ))}
      </div>
      <p role="status" class="text-soft px-2">
        {hits.length > 0 ? '' : query.trim() === '' ? hint : none}
      </p>
    </div>
  )
}

/** The name that is the query comes first, then those that start with it. */
function bestHits(choices: readonly Choice[], query: string): Choice[] {
  const wanted = searchText([query]).trim()
  if (wanted === '') return []
  const nearness = ({ name }: Choice) => (searchText([name]) === wanted ? 2 : Number(searchText([name]).startsWith(wanted)))
  return choices
    .filter((choice) => isFound(searchText([choice.name, choice.under]), wanted))
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, mostHits)
}
