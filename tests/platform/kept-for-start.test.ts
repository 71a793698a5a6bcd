import { afterEach, expect, test, vi } from 'vitest'
import { fakeStorage } from './fake-browser.ts'

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => fake)
const local = fakeStorage()
Object.assign(fake.browser, { storage: { local } })
const { keepForStart, recall } = await import('#platform/kept-for-start.ts')

afterEach(() => {
  local.items.clear()
  vi.unstubAllGlobals()
})

test('the next worker has what the last one kept; the first one is not called', async () => {
  const got: unknown[] = []
  await recall('ownTools', (value) => got.push(value))
  await keepForStart('ownTools', [{ id: 'own' }])
  await recall('ownTools', (value) => got.push(value))
  expect(got).toEqual([[{ id: 'own' }]])
})

test('where the page has a storage that answers at once, it is there in the first turn', async () => {
  const items = new Map<string, string>()
  vi.stubGlobal('localStorage', { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => items.set(key, value) })
  await keepForStart('ownTools', ['own'])
  let got: unknown
  void recall('ownTools', (value) => {
    got = value
  })
  expect(got).toEqual(['own'])
})
