// Prints the sample certificates of tests/samples/certificates from scripts/sample-certificates/*.html with Chromium: `node scripts/sample-certificates.ts`,
// or only those named: `node scripts/sample-certificates.ts 15-two-pages`.
// Every name, number and date in them is invented, and each says so. scanned.pdf is a picture of one of them, encrypted.pdf an empty file behind a password.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../tests/e2e/chromium.ts'

const source = new URL('sample-certificates/', import.meta.url)
const target = new URL('../tests/samples/certificates/', import.meta.url)
const style = readFileSync(new URL('sample.css', source), 'utf8')
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
const wanted = process.argv.slice(2)
for (const name of readdirSync(source).filter((file) => file.endsWith('.html') && (wanted.length === 0 || wanted.includes(file.replace('.html', ''))))) {
  await show(page, readFileSync(new URL(name, source), 'utf8'))
  await print(page, name.replace('.html', '.pdf'))
}
if (wanted.length === 0) {
  const picture = (await page.screenshot()).toString('base64')
  await show(page, `<img src="data:image/png;base64,${picture}" style="width:100%">`)
  await print(page, 'scanned.pdf')
  writeFileSync(new URL('encrypted.pdf', target), encryptedPdf())
}
await browser.close()

async function show(on: Page, body: string): Promise<void> {
  await on.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`)
}

async function print(on: Page, name: string): Promise<void> {
  writeFileSync(new URL(name, target), await on.pdf({ format: 'A4', printBackground: true }))
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
