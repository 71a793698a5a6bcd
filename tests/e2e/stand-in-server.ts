/** A local HTTPS server that stands in for every host of the internet: the browser is told to find all of them here. */
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

export interface StandIn {
  port: number
  stop: () => Promise<void>
}

/**
 * Answers any host and path with a small page that names them in its title. Some paths differ: `/redirect?to=ADDRESS` sends the browser on,
 * `/frame?of=ADDRESS` shows that address in a frame, `/prerender?of=PATH`, has the browser prepare that page unseen, and goes there after three seconds. `port` 0 takes any free one.
 */
export async function startStandIn(port = 0): Promise<StandIn> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in.example' }], {
    keyType: 'ec',
    // Older than any day to which a test or the tour sets the browser's clock.
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2049-12-31'),
  })
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'stand-in.example'}`)
    const to = url.pathname === '/redirect' ? url.searchParams.get('to') : null
    if (to !== null) response.writeHead(302, { location: to }).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(url))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(new Error(explain(fault, port))))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function explain(fault: NodeJS.ErrnoException, port: number): string {
  if (fault.code === 'EACCES') return `The stand-in server may not listen on port ${port}: run this as root, or allow it with "sysctl net.ipv4.ip_unprivileged_port_start=${port}".`
  if (fault.code === 'EADDRINUSE') return `Port ${port} on 127.0.0.1 is taken by another program: stop that one first.`
  return `The stand-in server cannot listen on port ${port}: ${fault.message}`
}

function pageOf(url: URL): string {
  const name = escaped(`${url.hostname}${url.pathname}`)
  const framed = url.pathname === '/frame' ? url.searchParams.get('of') : null
  const prepared = url.pathname === '/prerender' ? url.searchParams.get('of') : null
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 system-ui, sans-serif; margin: 15vh auto; max-width: 34rem; color: #333 } h1 { font-size: 1.4rem; overflow-wrap: anywhere } iframe { width: 100%; height: 10rem }</style></head>
<body><h1>${name}</h1>
<p>A stand-in for this address on the local machine. Nothing here comes from the real site.</p>
${prepared === null ? '' : prerendering(prepared)}
${framed === null ? '' : `<iframe title="framed page" src="${escaped(framed)}"></iframe>`}
</body></html>`
}

function prerendering(path: string): string {
  const address = JSON.stringify(path).replaceAll('<', '\\u003c')
  return `<script type="speculationrules">{ "prerender": [{ "source": "list", "urls": [${address}], "eagerness": "immediate" }] }</script>
<script>setTimeout(() => { location.href = ${address} }, 3000)</script>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
