import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { computed } from './vite-plugin-computed.ts'

const cMaps = 'node_modules/pdfjs-dist/cmaps'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // Japanese PDFs may name a character table instead of bringing one (src/platform/pdf-text.ts).
    'build:publicAssets': (_, files) => {
      const tables = readdirSync(cMaps).filter((name) => /^(?:Adobe-Japan1|UniJIS|78|83pv|90|Add|EUC|Ext|H\.|V\.|Hankaku|Hiragana|Katakana|NWP|RKSJ|Roman|WP)/.test(name))
      files.push(...tables.map((name) => ({ absoluteSrc: resolve(cMaps, name), relativeDest: `cmaps/${name}` })))
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['webNavigation', 'storage', 'alarms', 'unlimitedStorage'],
    // Asked for when somebody looks back at the history (src/platform/history.ts) or turns reminders on (src/platform/notifications.ts), and given back.
    optional_permissions: ['history', 'notifications'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_name__',
      // The tile carries its own ground, so it shows on light and on dark toolbars; Firefox takes a mark for each.
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({ size, dark: `icon/mark-light-${size}.png`, light: `icon/mark-dark-${size}.png` })),
      }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // 142: the first that knows data_collection_permissions on every platform; Temporal came with 139.
            gecko: { id: 'daylight@daylight.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          // Without this key every other extension may send messages. Firefox does not know it; nothing listens there either.
          externally_connectable: { ids: [] },
          // Temporal came with 144.
          minimum_chrome_version: '144',
          // The public half of a throw-away key: it fixes the id during development (docs/permissions.md).
          key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs8bKUK2rVJtQOxx3wKpx8t/kA4NTifnZ+moX8XvHT4oO0TgtFVRZzKiRILYx65h5VLU4I/ZHOhiMJUip8ozpRvMNjbtLuj4/4sl8QGh6MLQdIDEE3NRDNKekKTBd7YnuKjdlogVIbutvCet8M8jfawjQiBk9wUf7RL9GZN/FdXYD8vFYkRpUmbGD8txMFo4wy5aYustgMv6kViyDePOWbNZD1ILqISkJUpPbhYXSXhZ1HNUMWMA9SamfEQmj0svNhIcCaZ/9+a4/TN7fwnKDgl9SYq+RF0+NQq5oHdvfKIXW3jbS3zMgwp/WBgFVjCkA/oOmusA7PaZ3lPq9L5eq4wIDAQAB',
        }),
  }),
  vite: () => ({
    resolve: {
      // write-excel-file would compress in a worker made of text, which the content security policy forbids: its sheets go through our own ZIP (src/platform/xlsx-archive.ts).
      alias: [{ find: /^\.\.\/zip\/zipToArrayBuffer\.js$/, replacement: resolve('src/platform/xlsx-archive.ts') }],
    },
    plugins: [tailwindcss(), computed('/src/catalogue/detection-catalogue.ts'), computed('/src/catalogue/catalogue-names.ts')],
    build: { target: 'esnext' },
  }),
})
