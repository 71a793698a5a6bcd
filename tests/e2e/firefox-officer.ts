/** The officer of `vendor-path.ts` in Firefox, through Puppeteer. */
import type { Page } from 'puppeteer-core'
import { press, waitForText } from './popup-steps.ts'
import type { Officer } from './vendor-path.ts'

export function officerOf(page: Page): Officer {
  return {
    goTo: async (hash) => {
      await page.bringToFront()
      await page.evaluate((to) => {
        location.hash = to
      }, hash)
    },
    press: (name) => press(page, name),
    fill: (name, value) => page.locator(`dialog [name="${name}"]`).fill(value),
    save: async () => {
      await page.locator('dialog button[type="submit"]').click()
      await page.waitForFunction(() => document.querySelector('dialog') === null)
    },
    waitFor: (text) => waitForText(page, text),
    evaluate: (work, argument) => page.evaluate(work as never, argument),
  }
}
