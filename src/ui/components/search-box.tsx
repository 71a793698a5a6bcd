/** A box to search a list by; what is typed takes effect after a moment. */
import { Search } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'

/** Browsers refuse an address that changes with every key of a fast typist. */
const restMs = 150

interface SearchBoxProps {
  label: string
  query: string
  onQuery: (query: string) => void
}

/** The text belongs to the person while the box has the focus; otherwise it follows `query`. */
export function SearchBox({ label, query, onQuery }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = query
  }, [query])
  useEffect(() => () => clearTimeout(timer.current), [])
  const onInput = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onQuery(input.current?.value.trim() ?? ''), restMs)
  }
  return (
    <label class="input input-sm w-full text-xs max-w-72">
      <Icon icon={Search} />
      <input ref={input} type="search" placeholder={label} aria-label={label} onInput={onInput} />
    </label>
  )
}
