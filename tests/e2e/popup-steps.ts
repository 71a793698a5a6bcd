/** What an employee does in the popup, through Puppeteer, in either browser. English only. */
import type { Page } from 'puppeteer-core'

export interface FlagWords {
  purpose: string
  /** Values of the check boxes: "internal". */
  data: readonly string[]
  /** Value of the choice: "personal". */
  account: string
  note?: string
}

/** Flags the tool that the popup is about. */
export async function flagTool(popup: Page, words: FlagWords): Promise<void> {
  await press(popup, 'I use this tool')
  await fillFlag(popup, words)
  await sendFlag(popup)
}

/** Flags a site that the catalogue does not know, under the name that is proposed or `name`. */
export async function flagUnknownSite(popup: Page, words: FlagWords, name?: string): Promise<void> {
  await press(popup, 'Flag as AI tool')
  if (name !== undefined) await popup.locator('input[name="name"]').fill(name)
  await fillFlag(popup, words)
  await sendFlag(popup)
}

/** Presses the button that reads `name`. */
export async function press(popup: Page, name: string): Promise<void> {
  await popup.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

/** All that the popup says. */
export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.textContent)
}

/** Waits until the popup says `text`. */
export async function waitForText(popup: Page, text: string): Promise<void> {
  await popup.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 10_000 }, text)
}

async function fillFlag(popup: Page, { purpose, data, account, note }: FlagWords): Promise<void> {
  await popup.locator('input[name="purpose"]').fill(purpose)
  for (const value of data) await popup.locator(`label:has(input[name="data"][value="${value}"])`).click()
  await popup.locator(`label:has(input[name="account"][value="${account}"])`).click()
  if (note !== undefined) await popup.locator('input[name="note"]').fill(note)
}

async function sendFlag(popup: Page): Promise<void> {
  await popup.locator('button[type="submit"]').click()
  await waitForText(popup, 'is flagged')
}
