import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeStorage } from './fake-browser.ts'

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => fake)
const local = fakeStorage()
Object.assign(fake.browser, { storage: { local: { ...local, remove: (key: string) => local.remove([key]) } } })
const { laidDown, layDown, takeAway } = await import('#platform/outbox.ts')

/** What `localStorage` does: its items are its own properties, and everything is text. */
function plainStorage(): object {
  const items = Object.create({
    setItem: (key: string, value: string) => Object.assign(items, { [key]: String(value) }),
    removeItem: (key: string) => delete items[key],
  })
  return items
}

afterEach(() => {
  local.items.clear()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe.each(['chrome', 'firefox'])('in a build for %s', (browser) => {
  const arrange = () => {
    vi.stubEnv('FIREFOX', browser === 'firefox' ? 'yes' : '')
    vi.stubGlobal('localStorage', plainStorage())
  }

  test('what was laid down is there until it is taken away, and nothing else with it', async () => {
    arrange()
    await local.set({ settings: 1 })
    localStorage.setItem('ownTools', '[]')
    await layDown('1', { kind: 'pause' })
    await layDown('2', { kind: 'pause', through: '2026-11-23' as never })
    expect(await laidDown()).toEqual([
      ['1', { kind: 'pause' }],
      ['2', { kind: 'pause', through: '2026-11-23' }],
    ])
    await takeAway('1')
    expect(await laidDown()).toEqual([['2', { kind: 'pause', through: '2026-11-23' }]])
  })

  test('the note is taken in the turn of the click', () => {
    arrange()
    void layDown('1', { kind: 'pause' })
    expect([...local.items.keys(), ...Object.keys(localStorage)]).toEqual(['errand 1'])
  })
})
