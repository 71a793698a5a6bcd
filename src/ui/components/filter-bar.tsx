/** Above a list: search, filters, what is filtered by at present, and how much of the list is left. */
import { X } from 'lucide'
import type { Option } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { PageAddress } from '#ui/hooks/page-address.ts'

export interface Filter {
  /** The parameter of the address, which is the id of the column. */
  name: string
  label: string
  options: readonly Option[]
}

interface FilterBarProps {
  searchLabel: string
  filters: readonly Filter[]
  address: PageAddress
  /** How many of how many are shown, in words. */
  summary: string
}

export function FilterBar({ searchLabel, filters, address, summary }: FilterBarProps) {
  const { t } = useDaylight()
  const { values, set, clear } = address
  const active = filters.filter(({ name }) => values[name])
  const query = values['q'] ?? ''
  return (
    <div class="mb-3 flex flex-col gap-2.5">
      <div class="flex flex-wrap items-center gap-2">
        <SearchBox label={searchLabel} query={query} onQuery={(typed) => set('q', typed, true)} />
        {filters.map((filter) => (
          <FilterSelect key={filter.name} filter={filter} value={values[filter.name] ?? ''} onChange={(value) => set(filter.name, value)} />
        ))}
      </div>
      <div class="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1.5">
        <p class="text-soft mr-1 text-xs" role="status">
          {summary}
        </p>
        {query && <ActiveFilter words={t('common.quoted', { text: query })} onRemove={() => set('q', undefined)} />}
        {active.map((filter) => (
          <ActiveFilter key={filter.name} words={`${filter.label}: ${wordsOf(filter, values[filter.name])}`} onRemove={() => set(filter.name, undefined)} />
        ))}
        {active.length + Number(query !== '') > 1 && (
          <button type="button" class="text-info cursor-pointer text-xs hover:underline" onClick={clear}>
            {t('common.clear-filters')}
          </button>
        )}
      </div>
    </div>
  )
}

function FilterSelect({ filter: { label, name, options }, value, onChange }: { filter: Filter; value: string; onChange: (value: string) => void }) {
  const { t } = useDaylight()
  const isListed = value === '' || options.some((option) => option.value === value)
  return (
    <select
      class={`select select-sm w-auto text-xs ${value ? 'border-info' : ''}`}
      aria-label={label}
      name={name}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('common.filter-any', { label })}</option>
      {!isListed && <option value={value}>{t('common.filter-several', { label, count: value.split(',').length })}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

function ActiveFilter({ words, onRemove }: { words: string; onRemove: () => void }) {
  const { t } = useDaylight()
  return (
    <span class="bg-info-bg text-info inline-flex items-center rounded-full py-0.5 pl-2.5 text-xs font-semibold">
      {words}
      <button type="button" class="cursor-pointer px-1.5 py-0.5" aria-label={t('common.remove-filter', { filter: words })} onClick={onRemove}>
        <Icon icon={X} size={13} />
      </button>
    </span>
  )
}

/** The words of one or (joined by commas) several choices; an unknown one stands as it is. */
function wordsOf({ options }: Pick<Filter, 'options'>, value = ''): string {
  return value
    .split(',')
    .map((choice) => options.find((option) => option.value === choice)?.label ?? choice)
    .join(', ')
}
