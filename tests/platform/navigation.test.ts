import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { NavigationKind, OpenPage } from '#platform/navigation.ts'
import { fakeEvent, fakeStorage } from './fake-browser.ts'

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => fake)

const webNavigation = { onCommitted: fakeEvent(), onHistoryStateUpdated: fakeEvent(), onReferenceFragmentUpdated: fakeEvent(), onTabReplaced: fakeEvent() }
const session = fakeStorage()
Object.assign(fake.browser, { webNavigation, storage: { session } })

const { watchNavigation } = await import('#platform/navigation.ts')
const { watchPageLoads } = await import('#platform/page-loads.ts')

/** As Chromium tells of a page that somebody opened by a link. */
const opened = {
  tabId: 1,
  frameId: 0,
  url: 'https://chat.example/c/1',
  documentId: 'A',
  documentLifecycle: 'active',
  frameType: 'outermost_frame',
  transitionType: 'link',
  transitionQualifiers: [],
}

const hosts = { documents: ['chat.example', { hostEquals: 'bare.example' }], routes: ['chat.example'], fragments: ['portal.example'] }

let told: [kind: NavigationKind, path: string][]
let stop: () => void

beforeEach(() => {
  // The build's own word for the browser. A path to Firefox in the environment of the tests has the same name.
  vi.stubEnv('FIREFOX', '')
  stop?.()
  told = []
  stop = watchNavigation(hosts, ({ place }, kind) => told.push([kind, place.path]))
})

describe('watchNavigation', () => {
  it.each([
    ['a link', { transitionType: 'link' }],
    ['an address typed', { transitionType: 'typed', transitionQualifiers: ['from_address_bar'] }],
    ['a bookmark', { transitionType: 'auto_bookmark' }],
    ['a form', { transitionType: 'form_submit' }],
    ['a reload', { transitionType: 'reload' }],
    ['a tab that the browser restored', { transitionType: 'start_page' }],
    ['a server that redirected', { transitionQualifiers: ['server_redirect'] }],
    ['a page that redirected', { transitionQualifiers: ['client_redirect'] }],
    ['a browser that gives no id, lifecycle or frame type', { documentId: undefined, documentLifecycle: undefined, frameType: undefined, transitionQualifiers: undefined }],
  ])('tells of a page loaded by %s', (_, details) => {
    webNavigation.onCommitted.fire({ ...opened, ...details })
    expect(told).toEqual([['document', '/c/1']])
  })

  it('tells back and forward apart, whatever brought the page there first', () => {
    webNavigation.onCommitted.fire({ ...opened, transitionType: 'reload', transitionQualifiers: ['forward_back'] })
    expect(told).toEqual([['back-or-forward', '/c/1']])
  })

  it('tells of pushState, replaceState and a change behind "#" as routes', () => {
    webNavigation.onHistoryStateUpdated.fire({ ...opened, url: 'https://chat.example/c/2' })
    webNavigation.onReferenceFragmentUpdated.fire({ ...opened, url: 'https://chat.example/c/2#settings' })
    expect(told).toEqual([
      ['route', '/c/2'],
      ['route', '/c/2'],
    ])
  })

  it('says nothing of a prerendered page until somebody sees it', () => {
    webNavigation.onCommitted.fire({ ...opened, frameId: 5, documentLifecycle: 'prerender' })
    webNavigation.onCommitted.fire({ ...opened, documentLifecycle: 'prerender' })
    expect(told).toEqual([])
    webNavigation.onCommitted.fire(opened)
    expect(told).toEqual([['document', '/c/1']])
  })

  it.each([
    ['a frame inside a page', { frameId: 7, frameType: 'sub_frame' }],
    ['a fenced frame', { frameType: 'fenced_frame' }],
    ['a page that waits in the cache', { documentLifecycle: 'cached' }],
    ["one of the browser's own pages", { url: 'chrome://settings/' }],
    ['an empty tab', { url: 'about:blank' }],
    ['a file', { url: 'file:///home/chat.example' }],
  ])('says nothing of %s', (_, details) => {
    for (const event of [webNavigation.onCommitted, webNavigation.onHistoryStateUpdated, webNavigation.onReferenceFragmentUpdated]) event.fire({ ...opened, ...details })
    expect(told).toEqual([])
  })

  it('never listens without a filter, nor to replaced tabs, and asks with label boundaries', () => {
    expect(webNavigation.onCommitted.filters()).toEqual([{ url: [{ hostSuffix: '.chat.example' }, { hostEquals: 'bare.example' }] }])
    expect(webNavigation.onHistoryStateUpdated.filters()).toEqual([{ url: [{ hostSuffix: '.chat.example' }] }])
    expect(webNavigation.onReferenceFragmentUpdated.filters()).toEqual([{ url: [{ hostSuffix: '.portal.example' }] }])
    expect(webNavigation.onTabReplaced.filters()).toEqual([])
  })

  it('asks Firefox for label boundaries in the way that it knows', () => {
    vi.stubEnv('FIREFOX', 'true')
    stop()
    stop = watchNavigation(hosts, () => {})
    expect(webNavigation.onHistoryStateUpdated.filters()).toEqual([{ url: [{ hostContains: '.chat.example', hostSuffix: 'chat.example' }] }])
  })

  it('does not listen at all where no host is asked for, and stops when told', () => {
    stop()
    watchNavigation({ documents: [], routes: [], fragments: [] }, () => {})
    expect(webNavigation.onCommitted.filters()).toEqual([])
  })
})

describe('watchPageLoads', () => {
  const page = (documentId: string | undefined): OpenPage => ({ documentId, place: { host: 'chat.example', path: '/', search: '', hash: '' } })
  let counted: string[]
  /** A worker that starts: it remembers nothing by itself. */
  const start = () => watchPageLoads(async ({ documentId }, kind) => void counted.push(`${documentId} ${kind}`))

  beforeEach(() => {
    session.items.clear()
    counted = []
  })

  it('counts a load by its event once, and neither again by the catch-up, nor by that of a later worker', async () => {
    const loads = start()
    await loads.onEvent(page('A'), 'document')
    await loads.catchUp(async () => [page('A')])
    await start().catchUp(async () => [page('A')])
    expect(counted).toEqual(['A document', 'A presence', 'A presence'])
  })

  it('counts a load whose event was missed by the catch-up, and not again when the event arrives after all', async () => {
    const loads = start()
    await loads.catchUp(async () => [page('A')])
    await loads.onEvent(page('A'), 'document')
    expect(counted).toEqual(['A document', 'A presence'])
  })

  it('counts no load twice that comes while the catch-up runs, or two catch-ups at once', async () => {
    const loads = start()
    const pages = async () => {
      await loads.onEvent(page('A'), 'document')
      return [page('A')]
    }
    await Promise.all([loads.catchUp(pages), loads.catchUp(async () => [page('B')]), loads.catchUp(async () => [page('B')])])
    expect(counted.filter((line) => line === 'B document')).toHaveLength(1)
    expect(counted[0]).toBe('A document')
    expect(counted.filter((line) => line.startsWith('A'))).toEqual(['A document', 'A presence'])
  })

  it('does not count a page again that the browser had kept, also after the worker has ended and looked around', async () => {
    await start().onEvent(page('A'), 'document')
    await start().catchUp(async () => [page('B')])
    await start().onEvent(page('A'), 'back-or-forward')
    expect(counted).toEqual(['A document', 'B document', 'A presence'])
  })

  it('counts a page that is loaded anew by going back, a reload, and every load of a browser that gives no ids', async () => {
    const loads = start()
    await loads.onEvent(page('A'), 'document')
    await loads.onEvent(page('B'), 'back-or-forward')
    await loads.onEvent(page('C'), 'document')
    for (let i = 0; i < 2; i++) await loads.onEvent(page(undefined), 'document')
    await loads.catchUp(async () => [page(undefined)])
    expect(counted).toEqual(['A document', 'B document', 'C document', 'undefined document', 'undefined document', 'undefined presence'])
  })

  it('takes a route for presence, and leaves the load to its own event', async () => {
    const loads = start()
    await loads.onEvent(page('A'), 'route')
    expect(counted).toEqual(['A presence'])
  })

  it('counts restored tabs once when the browser starts', async () => {
    await start().catchUp(async () => [page('A'), page('B')])
    await start().catchUp(async () => [page('A'), page('B')])
    expect(counted).toEqual(['A document', 'B document', 'A presence', 'B presence'])
  })

  it('forgets what was only seen open, and not what was told', async () => {
    const loads = start()
    await loads.onEvent(page('A'), 'document')
    await loads.catchUp(async () => [page('B')])
    await loads.catchUp(async () => [])
    expect([...session.items.keys()]).toEqual(['pageLoad:A'])
  })
})
