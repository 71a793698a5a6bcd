import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // An in-memory IndexedDB; it must stand before Dexie is loaded.
    setupFiles: ['fake-indexeddb/auto'],
    exclude: ['tests/build/**', 'tests/e2e/**'],
  },
})
