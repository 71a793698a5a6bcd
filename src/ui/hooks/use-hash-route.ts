/** The dashboard's address is the part behind "#": back, reload and links work, and no server is asked. */
import { useEffect, useState } from 'preact/hooks'

export interface Route {
  /** "#/tool/chatgpt" gives ["tool", "chatgpt"]; "#/" gives []. */
  segments: readonly string[]
  parameters: URLSearchParams
}

/** Reads "#/inventory?decision=approved". */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace('#', '').split('?')
  return { segments: path.split('/').filter(Boolean).map(decodeURIComponent), parameters: new URLSearchParams(query) }
}

/** Writes an address; parameters without a value are left out. */
export function hashFor(segments: readonly string[], parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1])
  const query = given.length > 0 ? `?${new URLSearchParams(given)}` : ''
  return `#/${segments.map(encodeURIComponent).join('/')}${query}`
}

/** The present route; follows the address. */
export function useHashRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return parseRoute(hash)
}
