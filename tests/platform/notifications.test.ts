import { beforeEach, expect, test, vi } from 'vitest'

/** Stands in for the browser: without the permission there is no `notifications`, as in Chromium. */
const fake = vi.hoisted(() => {
  const clicked: ((id: string) => void)[] = []
  const added: ((permissions: { permissions: string[] }) => void)[] = []
  const shown = new Map<string, object>()
  const badge = { text: '' }
  const notifications = {
    create: async (id: string, options: object) => void shown.set(id, options),
    clear: async (id: string) => void shown.delete(id),
    onClicked: { addListener: (listener: (id: string) => void) => void clicked.push(listener) },
  }
  const browser = {
    notifications: undefined as typeof notifications | undefined,
    runtime: { getURL: (path: string) => `extension:/${path}` },
    permissions: {
      isGranted: false,
      request: async () => {
        browser.permissions.isGranted = true
        browser.notifications = notifications
        for (const listener of added) listener({ permissions: ['notifications'] })
        return true
      },
      contains: async () => browser.permissions.isGranted,
      remove: async () => {
        browser.permissions.isGranted = false
        return true
      },
      onAdded: { addListener: (listener: (typeof added)[number]) => void added.push(listener) },
    },
    action: { setBadgeText: async (given: { text: string }) => void Object.assign(badge, given), setBadgeBackgroundColor: async () => {}, setBadgeTextColor: async () => {} },
  }
  return { browser, shown, clicked, badge }
})
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

const { askForNotifications, giveBackNotifications, mayNotify, onNoticeClicked, showNotice } = await import('#platform/notifications.ts')
const { showBadge } = await import('#platform/badge.ts')

beforeEach(() => fake.shown.clear())

test('the permission is asked, used and given back', async () => {
  const heard: string[] = []
  // Before anybody has allowed it there is nothing to listen to; the click must be heard all the same.
  onNoticeClicked((id) => heard.push(id))
  expect(await mayNotify()).toBe(false)
  expect(await askForNotifications()).toBe(true)
  expect(await mayNotify()).toBe(true)
  await showNotice({ id: 'due', title: 'Acme: Certificate ends', message: 'By 1 Dec 2026.' })
  expect(fake.shown.get('due')).toMatchObject({ type: 'basic', title: 'Acme: Certificate ends' })
  for (const listener of fake.clicked) listener('due')
  expect(heard).toEqual(['due'])
  expect(fake.shown.size).toBe(0)
  await giveBackNotifications()
  expect(await mayNotify()).toBe(false)
})

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('the button shows %i as "%s"', async (count, text) => {
  await showBadge(count)
  expect(fake.badge.text).toBe(text)
})
