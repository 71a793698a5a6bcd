/** A page whose search and filters are its address, so that back, reload and links work. */
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export interface PageAddress {
  /** The parameters: "q", "sort", and the filters by name. */
  values: Readonly<Partial<Record<string, string>>>
  /** Sets one parameter, or (empty) takes it away. `inPlace` leaves no step for "back": for typing. */
  set: (name: string, value: string | undefined, inPlace?: boolean) => void
  /** Takes the search and all filters away. */
  clear: () => void
}

export function pageAddress(page: string, parameters: URLSearchParams): PageAddress {
  const values: PageAddress['values'] = Object.fromEntries(parameters)
  return {
    values,
    set: (name, value, inPlace = false) => goTo(hashFor([page], { ...values, [name]: value }), inPlace),
    clear: () => goTo(hashFor([page], { sort: values['sort'] }), false),
  }
}

function goTo(hash: string, inPlace: boolean): void {
  if (inPlace) location.replace(hash)
  else location.hash = hash
}
