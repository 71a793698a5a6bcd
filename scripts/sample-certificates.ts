// Prints the sample certificates of tests/samples/certificates from scripts/sample-certificates/*.html: `node scripts/sample-certificates.ts` all of them with
// Chromium, `node scripts/sample-certificates.ts 15-two-pages` one, `node scripts/sample-certificates.ts libreoffice weasyprint firefox` those that these
// programs lay out in their own way, each into a folder of its name. The tests read the files and need none of the programs.
// Every name, number and date in them is invented, and each says so. scanned.pdf is a picture of one of them, encrypted.pdf an empty file behind a password.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { launch } from 'puppeteer-core'
import { chromiumPath } from '../tests/e2e/chromium.ts'
import { firefoxPath } from '../tests/e2e/firefox.ts'

const source = new URL('sample-certificates/', import.meta.url)
const target = new URL('../tests/samples/certificates/', import.meta.url)
const style = readFileSync(new URL('sample.css', source), 'utf8')
const all = readdirSync(source)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''))

/** Where another program places text unlike Chromium: cells in the middle of their row, columns without space, letters of its own fonts. */
const byOthers = {
  libreoffice: [
    '01-label-beside',
    '04-german-table',
    '07-japanese-era',
    '14-table-header',
    '15-two-pages',
    '16-word-table',
    '17-tight-table',
    '21-french',
    '22-spanish',
    '25-indented',
    '28-cycle-dates',
    '31-japanese-registration',
    '36-tight-top',
  ],
  weasyprint: [
    '02-label-above',
    '08-two-columns',
    '18-right-labels',
    '19-capitals',
    '25-indented',
    '29-signature-columns',
    '30-german-english',
    '32-wrapped-header',
    '39-four-columns',
  ],
  firefox: ['03-prose', '09-bilingual', '26-three-on-top', '32-wrapped-header', '39-four-columns'],
}
const printers = { libreoffice: byLibreOffice, weasyprint: byWeasyPrint, firefox: byFirefox }
const others = ['libreoffice', 'weasyprint', 'firefox'] as const
const producers = others.filter((name) => process.argv.includes(name))
const wanted = process.argv.slice(2).filter((name) => all.includes(name))

for (const producer of producers) {
  mkdirSync(new URL(`${producer}/`, target), { recursive: true })
  await printers[producer](
    byOthers[producer].filter((name) => wanted.length === 0 || wanted.includes(name)),
    new URL(`${producer}/`, target),
  )
}
if (producers.length === 0) await byChromium(wanted)

function pageOf(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`
}

function sampleOf(name: string): string {
  return pageOf(readFileSync(new URL(`${name}.html`, source), 'utf8'))
}

async function byChromium(names: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
  const print = async (html: string, name: string) => {
    await page.setContent(html)
    writeFileSync(new URL(`${name}.pdf`, target), await page.pdf({ format: 'A4', printBackground: true }))
  }
  for (const name of names.length === 0 ? all : names) await print(sampleOf(name), name)
  if (names.length === 0) {
    await page.setContent(sampleOf('15-two-pages'))
    const picture = (await page.screenshot()).toString('base64')
    await print(pageOf(`<img src="data:image/png;base64,${picture}" style="width:100%">`), 'scanned')
    writeFileSync(new URL('encrypted.pdf', target), encryptedPdf())
  }
  await browser.close()
}

async function byFirefox(names: readonly string[], folder: URL): Promise<void> {
  const browser = await launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true })
  const page = await browser.newPage()
  for (const name of names) {
    await page.setContent(sampleOf(name))
    writeFileSync(new URL(`${name}.pdf`, folder), await page.pdf({ format: 'A4', printBackground: true }))
  }
  await browser.close()
}

function byLibreOffice(names: readonly string[], folder: URL): void {
  const work = mkdtempSync(join(tmpdir(), 'sample-certificates-'))
  const files = names.map((name) => asFile(work, name))
  execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', fileURLToPath(folder), ...files])
}

function byWeasyPrint(names: readonly string[], folder: URL): void {
  const work = mkdtempSync(join(tmpdir(), 'sample-certificates-'))
  for (const name of names) execFileSync('weasyprint', ['-q', asFile(work, name), fileURLToPath(new URL(`${name}.pdf`, folder))])
}

function asFile(folder: string, name: string): string {
  const path = join(folder, `${name}.html`)
  writeFileSync(path, sampleOf(name))
  return path
}

/** The smallest PDF that asks for a password: no password fits its check value. */
function encryptedPdf(): string {
  const check = 'ab'.repeat(32)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${check}> /U <${check}> /P -4 >>`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const id = `<${'00'.repeat(16)}>`
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [${id} ${id}] >>\nstartxref\n${start}\n%%EOF\n`
}
