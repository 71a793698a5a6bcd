import { defineConfig } from 'vitest/config'

/** The built extension, by itself and in real browsers: one file after the other, because each needs the machine to itself. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/build/**/*.test.ts'],
    globalSetup: 'tests/temporary-folder.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A cold worker on a busy machine takes seconds; a right answer is waited for, a wrong one does not become right.
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
})
