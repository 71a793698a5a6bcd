import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: 'tests/temporary-folder.ts',
    // An in-memory IndexedDB; it must stand before Dexie is loaded.
    setupFiles: ['fake-indexeddb/auto'],
    // Vitest leaves a core free; on two cores that is half of them.
    maxWorkers: '100%',
    // Some tests run a compiler or a hundred random cases; a busy machine makes them slow, not wrong.
    testTimeout: 30_000,
    exclude: ['tests/build/**', 'tests/e2e/**'],
  },
})
