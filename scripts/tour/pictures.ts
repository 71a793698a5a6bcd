/** Pictures of every screen: each page of the dashboard and each state of the popup, light and dark, in English and Japanese. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Page as Popup } from 'puppeteer-core'
import { dashboardPages } from '../../tests/e2e/dashboard-pages.ts'
import { goTo } from '../../tests/e2e/dashboard-steps.ts'
import { withRealPopup } from '../../tests/e2e/real-popup.ts'
import type { Session } from './session.ts'
import { unknownSite } from './week.ts'

const pages = { ...dashboardPages, 'tool-flagged-here': `#/tool/${unknownSite.tool}` }

const popups: Readonly<Record<string, string>> = {
  'popup-decided': 'https://claude.ai/new',
  'popup-not-allowed': 'https://www.midjourney.com/imagine',
  'popup-unreviewed': 'https://www.perplexity.ai/',
  'popup-flagged-here': unknownSite.url,
  'popup-unknown': 'https://shop.example/chairs',
  'popup-beside': 'https://github.com/someone/repo',
  'popup-unreadable': 'chrome://version/',
}

const themes = ['light', 'dark'] as const
const languages = { en: 'English', ja: '日本語' } as const

/** Writes them into `folder` and answers how many there are. The dashboard is left in English. */
export async function takePictures(session: Session, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  let count = 0
  const { dashboard, tab, context, profile } = session
  // Without the notice of what was saved last.
  await dashboard.reload()
  for (const [language, choice] of Object.entries(languages)) {
    await chooseLanguage(dashboard, choice)
    for (const theme of themes) {
      await dashboard.emulateMedia({ colorScheme: theme })
      for (const [name, hash] of Object.entries(pages)) {
        await goTo(dashboard, hash)
        await picture(dashboard, join(folder, `${name}-${theme}-${language}.png`))
        count++
      }
    }
    for (const [name, url] of Object.entries(popups)) {
      await tab.goto(url)
      await withRealPopup(context, profile, tab, async (popup) => {
        for (const theme of themes) {
          await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
          await popupPicture(popup, join(folder, `${name}-${theme}-${language}.png`))
          count++
        }
      })
    }
  }
  await chooseLanguage(dashboard, languages.en)
  return count
}

/** The whole page, once it stands still. */
export async function picture(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(150)
  await page.screenshot({ path, fullPage: true })
}

export async function popupPicture(popup: Popup, path: string): Promise<void> {
  await popup.waitForSelector('main')
  await pause(150)
  await popup.screenshot({ path: path as `${string}.png` })
}

async function chooseLanguage(dashboard: Page, choice: string): Promise<void> {
  await goTo(dashboard, '#/settings')
  await dashboard.getByRole('radio', { name: choice }).check()
  await dashboard.waitForTimeout(100)
}
