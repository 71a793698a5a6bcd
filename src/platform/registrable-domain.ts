/** The part of a host that somebody registered, by the public suffix list that is built in: no request leaves. */
import { getDomain, parse } from 'tldts'
import type { HostKind } from '#core/own-tools/own-tool-address.ts'

/** "chat.pixelwrite.co.jp" gives "pixelwrite.co.jp"; "me.github.io" stays, because everybody's pages share that ending. undefined for an IP address or a bare suffix. */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined
}

/** Tells a bare public suffix ("co.jp", "github.io") and an IP address from a host that somebody registered. */
export function hostKind(host: string): HostKind {
  const { domain, isIp } = parse(host, { allowPrivateDomains: true })
  if (isIp) return { kind: 'ip-address' }
  return domain ? { kind: 'domain', domain } : { kind: 'public-suffix' }
}
