import { defineConfig } from 'vitest/config'

/** Real browsers: one file after the other, because each needs the machine to itself. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
