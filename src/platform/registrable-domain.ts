/** The part of a host that somebody registered, by the public suffix list that is built in: no request leaves. */
import { getDomain } from 'tldts'

/** "chat.pixelwrite.co.jp" gives "pixelwrite.co.jp"; "me.github.io" stays, because everybody's pages share that ending. undefined for an IP address or a bare suffix. */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined
}
