import { defineConfig } from 'vitest/config'

/** The tests that hold the assurance code, and nothing else: `npm run mutate` runs them for every change that Stryker plants. */
export default defineConfig({
  test: { include: ['tests/core/assurance/**/*.test.ts'] },
})
