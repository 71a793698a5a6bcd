/** Finds any tool, vendor, certificate or page, from anywhere with Ctrl K or ⌘K. */
import { Search } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { type Hit, useSearchHits } from '#ui/dashboard/search-hits.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function QuickSearch() {
  const { t } = useDaylight()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const hits = useSearchHits(query)
  useEffect(() => {
    const focusOnShortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      input.current?.select()
    }
    addEventListener('keydown', focusOnShortcut)
    return () => removeEventListener('keydown', focusOnShortcut)
  }, [])
  const go = (hit: Hit | undefined) => {
    if (hit === undefined) return
    location.hash = hit.href
    setQuery('')
    input.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') go(hits[active])
    else if (event.key === 'Escape') setQuery('')
    else return
    event.preventDefault()
  }
  const isOpen = query.trim() !== ''
  return (
    <div class="relative w-full max-w-[380px] print:hidden">
      <label class="input w-full">
        <Icon icon={Search} />
        <input
          ref={input}
          type="search"
          class="text-ellipsis"
          // biome-ignore lint/a11y/noRedundantRoles: a search field is no combobox by itself; Biome takes the empty `list`, which the types demand, for one.
          role="combobox"
          list={undefined}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={isOpen && hits.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={t('nav.search')}
          aria-label={t('nav.search')}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setQuery('')}
        />
        <kbd class="kbd kbd-sm font-sans">{isMac() ? '⌘K' : 'Ctrl K'}</kbd>
      </label>
      {isOpen && (
        <div id={listId} role="listbox" class="bg-base-100 border-line rounded-box absolute z-40 mt-1 w-full border p-1 shadow-lg">
          {hits.map((hit, i) => (
            <div
              tabIndex={-1}
              key={`${hit.href} ${hit.name}`}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              class="aria-selected:bg-base-300 flex cursor-pointer items-center gap-2.5 rounded-lg px-2 py-1.5"
              onMouseDown={(event) => {
                event.preventDefault()
                go(hit)
              }}
              onMouseEnter={() => setActive(i)}
            >
              <LetterTile name={hit.name} size="small" />
              <span class="min-w-0 truncate">
                {hit.name} <span class="text-faint text-xs">{hit.under}</span>
              </span>
            </div>
          ))}
          {hits.length === 0 && <div class="text-soft px-2 py-1.5">{t('nav.search-none', { query })}</div>}
        </div>
      )}
    </div>
  )
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac')
}
