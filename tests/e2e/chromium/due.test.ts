import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#core/calendar/iso-date.ts'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, newProfile, openDashboard } from '../chromium.ts'
import { goTo } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { press, waitForText } from '../popup-steps.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'
import { withRealPopup } from '../real-popup.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const today = localToday() as Parameters<typeof addDays>[0]
const profile = newProfile()
let standIn: StandIn
let context: BrowserContext
let page: Page

beforeAll(async () => {
  standIn = await startStandIn()
  context = await launchChromium({ serverPort: standIn.port, profile })
  page = await openDashboard(context)
  await fillDatabase(page, sampleRegister(today), { userName: 'Ken Ito' })
  await page.reload()
})

afterAll(async () => {
  await context?.close()
  await standIn?.stop()
})

const badge = () => page.evaluate(() => Reflect.get(globalThis, 'chrome').action.getBadgeText({}))

test('what is overdue stands first and on the toolbar button, and can be put aside and brought back', async () => {
  await goTo(page, '#/due')
  await page.getByRole('heading', { name: '1 thing is overdue' }).waitFor()
  await expect.poll(badge).toBe('1')
  await page.locator('a[data-due]').first().focus()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('Give the reason.').waitFor()
  await dialog.getByLabel('Reason *').fill('The team is moving')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The team is moving').waitFor()
  await expect.poll(badge).toBe('')
  await expect.poll(() => rowsOf(page, 'audit')).toContainEqual(expect.objectContaining({ subject: 'snooze', about: 'deepl', by: 'Ken Ito', reason: 'The team is moving' }))
  await page.getByRole('button', { name: 'Bring back: Approval to be reviewed' }).click()
  await expect.poll(badge).toBe('1')
})

test('a review without a change sets the next date', async () => {
  await goTo(page, '#/due?kind=approval-review')
  await page.getByRole('button', { name: 'Reviewed, nothing changed: DeepL' }).click()
  await page.getByRole('heading', { name: 'Nothing is overdue' }).waitFor()
  const entry = (await readDatabase(page))['entries']?.find(({ toolId }) => toolId === 'deepl')
  expect(entry?.['decision']).toMatchObject({ status: 'approved', reviewedOn: today })
  await expect.poll(badge).toBe('')
})

test('an anonymous concern from the popup is answered, and its sender sees the answer', async () => {
  const tab = await context.newPage()
  await tab.goto('https://claude.ai/new')
  await withRealPopup(context, profile, tab, async (popup) => {
    await press(popup, 'Report a concern')
    await popup.locator('textarea[name="text"]').fill('It kept a customer list.')
    await popup.locator('input[name="anonymous"]').click()
    await press(popup, 'Report it')
    await waitForText(popup, 'Your concern is reported')
  })
  const { concerns = [], audit = [] } = await readDatabase(page)
  const sent = concerns.find(({ text }) => text === 'It kept a customer list.')
  expect(sent).not.toHaveProperty('by')
  expect(audit.find((line) => line['subjectId'] === sent?.['id'])).toMatchObject({ subject: 'concern', by: '' })
  await goTo(page, '#/concerns')
  await page.getByRole('button', { name: 'Handle: Concern on Claude' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Progress').selectOption({ label: 'Closed' })
  await dialog.getByLabel('Outcome *').selectOption({ label: 'Acted on' })
  await dialog.getByLabel('Answer to the person who sent it *').fill('The list is deleted.')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await withRealPopup(context, profile, tab, (popup) => waitForText(popup, 'The list is deleted.'))
  await tab.close()
})

test('an exception and a corrective action come into the list by themselves', async () => {
  await goTo(page, '#/tool/chatgpt')
  await page.getByRole('button', { name: 'Grant an exception' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('For whom *').fill('Nagoya office')
  await dialog.getByLabel('Reason *').fill('Pilot')
  await dialog.getByLabel('Holds through *').fill(addDays(today, 10))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Exception granted: Nagoya office').waitFor()
  await goTo(page, '#/vendor/openai')
  await page.getByRole('button', { name: 'Note what fell short' }).click()
  await dialog.getByLabel('What fell short *').fill('No notice of a change')
  await dialog.getByLabel('What is done about it *').fill('Ask for a notice clause')
  await dialog.getByLabel('To be done by *').fill(addDays(today, 20))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('1 corrective action open').waitFor()
  await goTo(page, '#/due?owner=Ken+Ito')
  await page.getByText('Nagoya office').waitFor()
  await page.getByText('Ask for a notice clause').waitFor()
})
