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
  // Chromium refuses its sandbox to root.
  const always = [`--user-data-dir=${join(root, 'out/profile')}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  say('Opening Chromium with the dashboard in front. Open https://chatgpt.com or another AI tool in it and watch. Close the window to end.')
  const loading = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run', '--no-default-browser-check', 'about:blank']
  const browser = spawn(environment.CHROMIUM, [...always, ...loading], { stdio: 'ignore' })
  browser.on('error', (fault) => giveUp(`Chromium did not start: ${fault.message}`))
  browser.on('exit', (code) => process.exit(code ?? 0))
  // A page of the extension that is asked for before the extension has loaded is refused. Called again, Chromium opens it in the window that is there.
  // The id follows from `key` in wxt.config.ts.
  const dashboard = 'chrome-extension://ameignjnljhbjfkpmcffeopjlladipkk/options.html'
  setTimeout(() => spawn(environment.CHROMIUM, [...always, dashboard], { stdio: 'ignore' }), 3000)
}
