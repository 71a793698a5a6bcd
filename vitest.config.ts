import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // An in-memory IndexedDB; it must stand before Dexie is loaded.
    setupFiles: ['fake-indexeddb/auto'],
    // Vitest leaves a core free; on two cores that is half of them.
    maxWorkers: '100%',
    exclude: ['tests/build/**', 'tests/e2e/**'],
  },
})
