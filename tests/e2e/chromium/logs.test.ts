import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo } from '../dashboard-steps.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'

const samples = 'tests/samples/logs'
let context: BrowserContext

afterEach(async () => {
  await context.close()
})

async function openLogs(): Promise<Page> {
  context = await launchChromium({ environment: { TZ: 'Asia/Tokyo' } })
  return openDashboard(context, '#/imports/logs')
}

/** Chooses a file as a person does: by the button and the computer's file dialog. */
async function choose(page: Page, ...paths: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a log' }).click()
  await (await chooser).setFiles(paths)
}

async function requestLines(page: Page): Promise<string[]> {
  const { sightings = [] } = await readDatabase(page)
  return sightings.map((row) => `${row['toolId']} ${row['host']} ${row['day']} ${row['count']} pages ×${row['requests']}`).sort()
}

const story = ['chatgpt chatgpt.com 2026-11-20 0 pages ×2', 'chatgpt chatgpt.com 2026-11-21 0 pages ×1', 'claude claude.ai 2026-11-20 0 pages ×1']

test('a Squid log is recognised, looked at, read, looked through, stored and undone; no user is ever on disk', async () => {
  const page = await openLogs()
  await choose(page, `${samples}/squid-access.log.gz`)
  await page.getByRole('heading', { name: 'squid-access.log.gz: Squid access.log' }).waitFor()
  // The button that was pressed is gone: who works by keyboard goes on from the head of what came in its place.
  const headHasFocus = () => page.getByRole('heading', { level: 1 }).evaluate((head) => head === document.activeElement)
  await expect.poll(headHasFocus).toBe(true)
  const fates = await page.locator('main table tbody tr').allTextContents()
  expect(fates).toContain('userthrown away')
  expect(fates).toContain('clientthrown away')
  expect(fates.filter((fate) => !fate.endsWith('thrown away'))).toEqual(['timeTime, cut to the day', 'code/statusAllowed or blocked', 'URLAddress, cut to the tool at once'])
  await page.getByText('Days are counted in Asia/Tokyo').waitFor()
  await page.getByRole('button', { name: 'Read the log' }).click()
  await page.getByRole('heading', { name: '2 AI tools were asked for on 2 days' }).waitFor()
  expect(await requestLines(page)).toEqual([])
  await page.getByRole('button', { name: 'Store 2 tools' }).click()
  await expect.poll(() => requestLines(page)).toEqual(story)
  await expect.poll(headHasFocus).toBe(true)
  const everything = JSON.stringify(await readDatabase(page))
  expect(everything).not.toMatch(/sato|ito@|192\.0\.2|intranet|https:/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => requestLines(page)).toEqual([])
  await expect.poll(() => rowsOf(page, 'entries')).toEqual([])
})

test('the parts of one log add up, and the whole of it again changes nothing', async () => {
  const page = await openLogs()
  const lines = readFileSync(`${samples}/umbrella-dns.csv`, 'utf8').trim().split('\n')
  const folder = mkdtempSync(join(tmpdir(), 'daylight-logs-'))
  const parts = [lines.slice(0, 1), lines.slice(1)].map((part, i) => {
    writeFileSync(join(folder, `part-${i}.csv.gz`), gzipSync(`${part.join('\n')}\n`))
    return join(folder, `part-${i}.csv.gz`)
  })
  await choose(page, ...parts)
  await page.getByRole('heading', { name: '2 files: Cisco Umbrella DNS log' }).waitFor()
  await page.getByRole('button', { name: 'Read the log' }).click()
  await page.getByRole('button', { name: 'Store 2 tools' }).click()
  await expect.poll(() => requestLines(page)).toEqual(story)
  await page.getByRole('button', { name: 'Choose another log' }).click()
  await choose(page, `${samples}/squid-access.log`)
  await page.getByRole('button', { name: 'Read the log' }).click()
  await page.getByText('Nothing new: all of it is on record already.').waitFor()
  expect(await page.getByRole('button', { name: 'Store 2 tools' }).isDisabled()).toBe(true)
})

test('an unknown table is mapped by hand, ambiguous dates are asked for, and unknown hosts become own tools', async () => {
  const page = await openLogs()
  const folder = mkdtempSync(join(tmpdir(), 'daylight-logs-'))
  const path = join(folder, 'export.csv')
  writeFileSync(
    path,
    'When,Who,Where to\n03/04/2026 10:00,mika,claude.ai\n03/04/2026 10:05,mika,app.pixelwrite.example.com\n05/04/2026 11:00,ken,app.pixelwrite.example.com\n,,\n,,\n,,\n',
  )
  await choose(page, path)
  await page.getByRole('alert').getByText('No column is known to hold an address or a host').waitFor()
  await page.getByRole('combobox', { name: 'Where to is read as' }).selectOption('Host')
  await page.getByRole('combobox', { name: 'When is read as' }).selectOption('Time, cut to the day')
  expect(await page.getByRole('button', { name: 'Read the log' }).isDisabled()).toBe(true)
  await page.getByRole('radio', { name: 'Day first: 3/4 is 3 April' }).click()
  await page.getByText('In the first 7 lines: 1 request to AI tools, 2 elsewhere.').waitFor()
  await page.getByText('3 lines cannot be read with this choice of columns.').waitFor()
  await page.getByRole('button', { name: 'Read the log' }).click()
  await page.getByRole('heading', { name: '1 AI tool was asked for on 1 day, 3 Apr 2026 to 3 Apr 2026.' }).waitFor()
  await page.getByRole('button', { name: 'Show the hosts' }).click()
  await page.getByRole('button', { name: 'Add example.com as own tool' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').first().fill('Pixelwrite')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Read again with the new tools' }).click()
  await page.getByRole('heading', { name: '2 AI tools were asked for on 2 days' }).waitFor()
  await page.getByRole('button', { name: 'Store 2 tools' }).click()
  await expect
    .poll(() => requestLines(page))
    .toEqual(['claude claude.ai 2026-04-03 0 pages ×1', 'own-example-com example.com 2026-04-03 0 pages ×1', 'own-example-com example.com 2026-04-05 0 pages ×1'])
  await goTo(page, '#/tool/claude')
  await page.getByText('Network logs tell of 1 request on 1 day').waitFor()
})

test('a million lines are read while the page stays usable, and can be cancelled', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'daylight-logs-')), 'access.log')
  const hosts = ['chatgpt.com', 'claude.ai', ...Array.from({ length: 38 }, (_, i) => `host-${i}.example.com`)]
  const file = openSync(path, 'w')
  for (let part = 0; part < 100; part++) {
    const lines = Array.from({ length: 10_000 }, (_, i) => {
      const at = 1_790_000_000 + part * 10_000 + i
      return `${at}.123    245 192.0.2.10 TCP_TUNNEL/200 5120 CONNECT ${hosts[i % hosts.length]}:443 mika@example.com HIER_DIRECT/198.51.100.7 -\n`
    })
    writeSync(file, lines.join(''))
  }
  closeSync(file)
  const page = await openLogs()
  await choose(page, path)
  await page.getByRole('button', { name: 'Read the log' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Reading access.log was cancelled. Nothing was stored.').waitFor()
  await choose(page, path)
  await page.getByRole('button', { name: 'Read the log' }).click()
  const startedAt = performance.now()
  const longest = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let most = 0
        let last = performance.now()
        const timer = setInterval(() => {
          most = Math.max(most, performance.now() - last - 10)
          last = performance.now()
          if (document.querySelector('progress') !== null) return
          clearInterval(timer)
          resolve(most)
        }, 10)
      }),
  )
  await page.getByRole('heading', { name: '2 AI tools were asked for' }).waitFor({ timeout: 60_000 })
  console.log(`1,000,000 lines in ${((performance.now() - startedAt) / 1000).toFixed(1)} s, longest pause of the page ${Math.round(await longest)} ms`)
  expect(await page.locator('main').textContent()).toContain('What became of 1,000,000 lines')
  await page.getByRole('button', { name: 'Store 2 tools' }).click()
  const { sightings = [] } = await (async () => {
    await expect.poll(async () => (await requestLines(page)).length).toBeGreaterThan(0)
    return readDatabase(page)
  })()
  expect(sightings.reduce((sum, row) => sum + Number(row['requests']), 0)).toBe(50_000)
}, 120_000)

test('a file that is no log says what is wrong, and nothing is stored', async () => {
  const page = await openLogs()
  const folder = mkdtempSync(join(tmpdir(), 'daylight-logs-'))
  const broken: [string, Uint8Array | string, string][] = [
    ['picture.log', readFileSync('.output/chrome-mv3/icon/128.png'), 'picture.log is no text'],
    ['cut.log.gz', gzipSync(readFileSync(`${samples}/squid-access.log`)).subarray(0, 200), 'cut.log.gz is compressed, and the compressed data is damaged'],
    ['empty.csv', '', 'empty.csv is empty'],
    ['export.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'export.xlsx is an archive or a workbook'],
    ['events.json', '{"status":"success","data":[{"domain":"claude.ai"}]}', 'events.json is one JSON document'],
    ['note.txt', 'Dear all,\nplease find attached the minutes of the meeting\n', 'No line of note.txt has a format that is known'],
  ]
  for (const [name, content, words] of broken) {
    writeFileSync(join(folder, name), content)
    await choose(page, join(folder, name))
    await page.getByRole('status').getByText(words).waitFor()
  }
  expect(await requestLines(page)).toEqual([])
})
