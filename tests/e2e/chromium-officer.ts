/** The officer of `vendor-path.ts` in Chromium, through Playwright. */
import type { Page } from 'playwright-core'
import { goTo } from './dashboard-steps.ts'
import type { Officer } from './vendor-path.ts'

export function officerOf(page: Page): Officer {
  const dialog = page.getByRole('dialog')
  return {
    goTo: (hash) => goTo(page, hash),
    press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
    fill: async (name, value) => {
      const field = dialog.locator(`[name="${name}"]`)
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
      else await field.fill(value)
    },
    save: async () => {
      await dialog.locator('button[type="submit"]').click()
      await dialog.waitFor({ state: 'detached' })
    },
    waitFor: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    evaluate: (work, argument) => page.evaluate(work as never, argument),
  }
}
