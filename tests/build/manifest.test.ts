import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { extensionId } from '../e2e/chromium.ts'

const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

describe.each(Object.entries(folders))('the extension for %s', (_, folder) => {
  const manifest = manifestOf(folder)
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

  test('is of manifest version 3 and asks for exactly four permissions', () => {
    expect(manifest.manifest_version).toBe(3)
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'storage', 'unlimitedStorage', 'webNavigation'])
  })

  test('asks later for the history, for the first day, and for notifications, and for nothing else', () =>
    expect(manifest.optional_permissions).toEqual(['history', 'notifications']))

  test('asks for no host, optional or not, and puts nothing into pages', () => {
    for (const key of ['host_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources']) expect(manifest).not.toHaveProperty(key)
  })

  test('has a strict content security policy', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    const rules = Object.fromEntries(policy.split(';').map((rule) => rule.trim().split(/ (.*)/).slice(0, 2)))
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  test('does not run in private windows', () => expect(manifest.incognito).toBe('not_allowed'))

  test('carries every script and icon that it names, and loads none from elsewhere', () => {
    const icons: string[] = [...Object.values<string>(manifest.icons), ...Object.values<string>(manifest.action.default_icon)]
    for (const icon of icons) expect(existsSync(join(folder, icon)), icon).toBe(true)
    for (const page of pages) {
      const sources = [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source = '']) => source)
      for (const source of sources) expect(existsSync(join(folder, source)), `${page}: ${source}`).toBe(true)
    }
    for (const script of scripts) expect(readFileSync(join(folder, script), 'utf8'), script).not.toMatch(/importScripts\(|import\(\s*["'`]https?:/)
  })

  test('builds no code from text', () => {
    for (const script of scripts) expect(readFileSync(join(folder, script), 'utf8'), script).not.toMatch(/\beval\s*\(/)
  })

  test('starts its worker without the libraries and lists that only the pages need', () => {
    const worker = readFileSync(join(folder, 'background.js'), 'utf8')
    expect(worker).not.toMatch(/preact|papaparse|pdfjs/i)
    // It grows with the catalogue: the names and patterns of a tool are about 190 characters.
    expect(worker.length / shippedCatalogue.tools.size).toBeLessThan(200)
  })

  test('has its name and description in English and Japanese', () => {
    expect(manifest.default_locale).toBe('en')
    for (const language of ['en', 'ja']) {
      const messages = JSON.parse(readFileSync(join(folder, `_locales/${language}/messages.json`), 'utf8'))
      expect(Object.keys(messages).sort()).toEqual(['description', 'name'])
    }
  })
})

describe('for Chromium', () => {
  const manifest = manifestOf(folders.chromium)

  test('closes the door to other extensions', () => expect(manifest.externally_connectable).toEqual({ ids: [] }))

  test('has a fixed id', async () => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from(manifest.key, 'base64')))
    // Chromium writes the first half of the digest with the letters a to p.
    const id = [...digest.slice(0, 16)].flatMap((byte) => [byte >> 4, byte & 15]).map((digit) => String.fromCharCode(97 + digit))
    expect(id.join('')).toBe(extensionId)
  })

  test('needs a Chromium that knows Temporal', () => expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(144))
})

describe('for Firefox', () => {
  test('has a fixed id and declares that it collects nothing', () => {
    const { gecko } = manifestOf(folders.firefox).browser_specific_settings
    expect(gecko.id).toBe('daylight@daylight.example')
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })
})
