// Takes pictures of a page of the built extension with the sample register in it:
//   npm run look -- '#/vendor/anthropic' out/vendor   → out/vendor-{light,dark}-{en,ja}.png and one 800 px wide
//   npm run look -- popup:chatgpt.com out/popup       → the popup as it stands on that host
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { localDay } from '#core/calendar/iso-date.ts'
import { launchChromium, optionsUrl, popupUrl } from '../tests/e2e/chromium.ts'
import { fillDatabase } from '../tests/e2e/fill-database.ts'
import { sampleColleagueFigures, sampleRegister } from '../tests/sample/register.ts'
import { setup as keepTemporaryFilesTogether } from '../tests/temporary-folder.ts'

keepTemporaryFilesTogether()

const [target = '#/', prefix = 'out/look', ...flags] = process.argv.slice(2)
const isEmpty = flags.includes('--empty')
mkdirSync(dirname(prefix), { recursive: true })
const today = localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
const context = await launchChromium()
const page = await context.newPage()
page.on('pageerror', (error) => console.error('page error:', error.message))
page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()))
if (target.startsWith('popup:')) {
  // Opened as a tab, a popup sees itself as the tab in front: for a picture it is told another address.
  await page.addInitScript(
    (url) => {
      Object.assign(Reflect.get(globalThis, 'chrome').webNavigation, { getFrame: () => Promise.resolve({ url }) })
    },
    `https://${target.slice('popup:'.length)}`,
  )
}
await page.goto(optionsUrl)
await page.locator('nav').waitFor()
if (!isEmpty) await fillDatabase(page, { ...sampleRegister(today), colleagueFigures: sampleColleagueFigures(today) }, { userName: 'Mika Sato', organisation: 'Example KK' })
for (const language of ['en', 'ja'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    await fillDatabase(page, {}, { language, theme })
    const isPopup = target.startsWith('popup:')
    await page.setViewportSize(isPopup ? { width: 360, height: 560 } : { width: 1280, height: 900 })
    await page.goto(isPopup ? popupUrl : `${optionsUrl}${target}`)
    await page.reload()
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${prefix}-${theme}-${language}.png`, fullPage: true })
    if (!isPopup && theme === 'light') {
      await page.setViewportSize({ width: 800, height: 900 })
      await page.waitForTimeout(200)
      await page.screenshot({ path: `${prefix}-narrow-${language}.png`, fullPage: true })
    }
  }
}
await context.close()
console.log(`${prefix}-{light,dark,narrow}-{en,ja}.png`)
