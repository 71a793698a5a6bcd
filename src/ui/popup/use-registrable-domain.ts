/** The registered part of a host. The list of public suffixes is large, so it is loaded only where somebody is about to flag a site. */
import { useEffect, useState } from 'preact/hooks'

/** undefined until the list is loaded; then `domain` is undefined where nobody registered one. */
export function useRegistrableDomain(host: string): { domain: string | undefined } | undefined {
  const [answer, setAnswer] = useState<{ domain: string | undefined }>()
  useEffect(() => {
    void import('#platform/registrable-domain.ts').then(({ registrableDomain }) => setAnswer({ domain: registrableDomain(host) }))
  }, [host])
  return answer
}
