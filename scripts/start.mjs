// `npm start`: from a fresh clone to a browser with Daylight in it. `npm start -- --tour DIR` shows the whole job without a window instead.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { environment, giveUp, installPackages, installPrograms, root, run, say } from './set-up.mjs'

const parameters = process.argv.slice(2)
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const isTour = parameters.includes('--tour') || !hasDisplay
if (isTour && !parameters.includes('--tour')) say('There is no display, so the tour runs without a window.')

installPackages()
installPrograms(isTour ? ['chromium', 'faketime'] : ['chromium'])
say('Building the extension …')
const build = run('wxt', ['build'])
if (build.status !== 0) giveUp(`The build failed:\n${build.stdout}${build.stderr}`)

if (isTour) {
  const { status } = run('node', ['scripts/tour.ts', ...parameters.filter((parameter) => parameter !== '--tour')], { stdio: 'inherit' })
  process.exit(status ?? 1)
}
openBrowser()

/** A browser for a person, with a profile of its own that stays for the next time. */
function openBrowser() {
  const extension = join(root, '.output/chrome-mv3')
  say('Opening Chromium. Open https://chatgpt.com or another AI tool in it and watch the dashboard. Close the window to end.')
  const browser = spawn(
    environment.CHROMIUM,
    [
      `--user-data-dir=${join(root, 'out/profile')}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Follows from `key` in wxt.config.ts.
      'chrome-extension://ameignjnljhbjfkpmcffeopjlladipkk/options.html',
    ],
    { stdio: 'ignore' },
  )
  browser.on('error', (fault) => giveUp(`Chromium did not start: ${fault.message}`))
  browser.on('exit', (code) => process.exit(code ?? 0))
}
