/** Finds any tool or vendor by name, from anywhere with Ctrl K or ⌘K. */
import { Search } from 'lucide'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

interface Hit {
  name: string
  under: string
  href: string
}

const mostHits = 8

export function QuickSearch() {
  const { t } = useDaylight()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const hits = useHits(query)
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
    <div class="relative w-full max-w-[330px] print:hidden">
      <label class="input w-full">
        <Icon icon={Search} />
        <input
          ref={input}
          type="search"
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
              key={hit.href}
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

/** What is in the register first, then the rest of the catalogue. */
function useHits(query: string): Hit[] {
  const { profiles, catalogue, t } = useDaylight()
  return useMemo(() => {
    const wanted = query.trim().toLowerCase()
    if (wanted === '') return []
    const vendorName = (id: string) => catalogue.vendors.get(id)?.name ?? ''
    const all: Hit[] = [
      ...profiles.tools.map((tool) => ({ name: tool.name, under: tool.vendorName ?? '', href: hashFor(['tool', tool.id]) })),
      ...profiles.vendors.map((vendor) => ({ name: vendor.name, under: t('nav.vendors'), href: hashFor(['vendor', vendor.id]) })),
      ...[...catalogue.tools.values()].map((tool) => ({ name: tool.name, under: vendorName(tool.vendor), href: hashFor(['tool', tool.id]) })),
      ...[...catalogue.vendors.values()].map((vendor) => ({ name: vendor.name, under: t('nav.vendors'), href: hashFor(['vendor', vendor.id]) })),
    ]
    const hits = all.filter((hit) => `${hit.name} ${hit.under}`.toLowerCase().includes(wanted))
    const starts = (hit: Hit) => Number(hit.name.toLowerCase().startsWith(wanted))
    const byHref = new Map(hits.sort((a, b) => starts(b) - starts(a)).map((hit) => [hit.href, hit]))
    return [...byHref.values()].slice(0, mostHits)
  }, [query, profiles, catalogue, t])
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac')
}
