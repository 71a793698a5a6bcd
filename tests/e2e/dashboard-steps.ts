/** What procurement and the AIMS manager do in the dashboard, through its real forms, found by the words that people read. English only. */
import type { Locator, Page } from 'playwright-core'

/** A field's label and what is put into it. Choices are given by their words. */
export type Entries = Readonly<Record<string, string>>

export const exampleCertificate: Entries = {
  'Standard and edition': 'ISO/IEC 42001:2023',
  'Certificate number': 'AIMS-2025-0042',
  'Certified entity': 'Anthropic PBC',
  'Certification body': 'Example Certification',
  'Accreditation body': 'ANAB',
  'Accredited certificate': 'Yes',
  Scope: 'Development and operation of Claude, "commercial" plans, and =its API',
  Sites: 'San Francisco\nLondon',
  'Statement of Applicability': 'version 3',
  'State in the register': 'Active',
  'Original issue date': '2025-01-06',
  'Issue date': '2025-01-06',
  'Expiry date': '2028-01-05',
  'Last audit on': '2026-01-12',
  'Kind of the last audit': 'Surveillance',
  'How we know': 'Confirmed by the certifier or a register',
  'Evidence link': 'https://register.example/AIMS-2025-0042',
}

/** Goes to an address of the dashboard, such as "#/vendor/anthropic". */
export async function goTo(page: Page, hash: string): Promise<void> {
  // A page behind another one draws once a second only.
  await page.bringToFront()
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  // Two frames: one in which the address is heard of, one in which its page is drawn.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Gives the name that signs everything from now on. */
export async function signAs(page: Page, name: string, organisation?: string): Promise<void> {
  await goTo(page, '#/settings')
  await fill(page.locator('main'), { 'Your name': name, ...(organisation && { Organisation: organisation }) })
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: `“${name}”` }).waitFor()
}

export async function recordCertificate(page: Page, vendorId: string, entries: Entries): Promise<void> {
  await goTo(page, `#/vendor/${vendorId}`)
  await page.getByRole('button', { name: 'Record a certificate' }).first().click()
  await fillAndSave(page.getByRole('dialog'), entries)
}

/** Judges the scope for a tool in any plan, on the words of the certificate. */
export async function judgeScope(page: Page, vendorId: string, toolName: string, entries: Entries): Promise<void> {
  await goTo(page, `#/vendor/${vendorId}`)
  await page.getByRole('button', { name: `Judge ${toolName}, any plan` }).click()
  await fillAndSave(page.getByRole('dialog'), entries)
}

/** Answers one point of a third-party control: ("A.10.3", "Terms read", { Answer: "Met" }). */
export async function answerControl(page: Page, vendorId: string, control: string, point: string, entries: Entries): Promise<void> {
  await goTo(page, `#/vendor/${vendorId}`)
  const tile = page.getByRole('button', { name: control })
  if ((await tile.getAttribute('aria-expanded')) !== 'true') await tile.click()
  const row = page.locator('details', { has: page.getByText(point, { exact: true }) })
  await row.locator('summary').click()
  await fill(row, entries)
  await row.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').getByText(point).waitFor()
}

/** Decides on a tool: ("claude", "Approved with conditions", { Conditions: "…" }). `data`: the kinds that may be entered. */
export async function decide(page: Page, toolId: string, decision: string, entries: Entries, data: readonly string[] = []): Promise<void> {
  await goTo(page, `#/tool/${toolId}`)
  await page.locator('main').getByRole('link', { name: 'Decide' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(decision, { exact: true }).click()
  for (const each of data) await dialog.getByRole('checkbox', { name: each, exact: true }).check()
  await fillAndSave(dialog, entries)
  // It is saved before the page hears of it: what is exported at once must have it.
  const [words = decision] = (entries['Reason'] ?? entries['Conditions'] ?? decision).split('\n')
  await page.locator('main').getByText(words).first().waitFor()
}

/** Saves a table from the Exports page under `path`, and answers the name that the browser proposes. */
export async function saveTable(page: Page, table: 'inventory' | 'vendors', path: string): Promise<string> {
  await goTo(page, '#/exports')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save ${table}.csv` }).click()
  await (await download).saveAs(path)
  return (await download).suggestedFilename()
}

async function fillAndSave(dialog: Locator, entries: Entries): Promise<void> {
  await fill(dialog, entries)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function fill(form: Locator, entries: Entries): Promise<void> {
  for (const [label, value] of Object.entries(entries)) {
    // The label of a required field ends in a star.
    const field = form
      .getByLabel(label, { exact: true })
      .or(form.getByLabel(`${label} *`, { exact: true }))
      .first()
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value })
    else await field.fill(value)
  }
}
