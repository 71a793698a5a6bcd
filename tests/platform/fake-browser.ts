/** Stands in for the browser in tests of the worker: events that can be fired, and storages. */

type Listener = (details: object) => void

/** An event whose listeners are called by `fire`, filters or not; `filters` are those that stand. */
export function fakeEvent() {
  const listeners = new Map<Listener, unknown>()
  return {
    addListener: (listener: Listener, filter?: unknown) => void listeners.set(listener, filter),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (details: object) => {
      for (const listener of listeners.keys()) listener(details)
    },
    filters: () => [...listeners.values()],
  }
}

export function fakeStorage() {
  const items = new Map<string, unknown>()
  return {
    items,
    get: async (key: string | null) => Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) items.set(key, value)
    },
    remove: async (keys: readonly string[]) => {
      for (const key of keys) items.delete(key)
    },
  }
}
