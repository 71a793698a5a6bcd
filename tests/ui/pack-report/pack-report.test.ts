import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveVendor } from '#store/commands/vendors.ts'
import { markup } from '#ui/pack-report/markup.ts'
import { packOf, storeToPack, unpacked } from '../../sample/pack.ts'

const hostile = '"><script>alert(1)</script><img src="https://out.example/x"> & \''
const reports: Record<string, string> = {}

beforeAll(async () => {
  const store = await storeToPack()
  await saveVendor(store, { id: 'own-vendor', name: hostile, position: 'unknown', riskTier: 'low', owner: hostile })
  const files = await unpacked(await packOf(store))
  for (const language of ['en', 'ja']) reports[language] = (await files.get(`report.${language}.html`)?.text()) ?? ''
})

it('tells how many colleagues report a tool, of groups only', () => {
  expect(reports['en']).toMatch(/<th scope="row">ChatGPT.*<td class="count">\d+ or more<\/td><\/tr>/)
  expect(reports['en']).toMatch(/in the reports of \d+ colleagues, as of 19 Nov 2026/)
})

describe.each(['en', 'ja'])('the report in %s', (language) => {
  it('runs nothing and loads nothing: no script, no handler, nothing from outside, and a policy that says so', () => {
    const html = reports[language] ?? ''
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<script|<img|<link|<iframe|<object|@import|url\((?!#)/i)
    expect(html).not.toMatch(/<[^>]*\s(?:on[a-z]+|style|src)=/i)
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">/,
    )
  })

  it('has the style that its policy names, and no other', async () => {
    const html = reports[language] ?? ''
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style)
    expect(styles).toHaveLength(1)
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles[0]))).toBase64()
    expect(html).toContain(`sha256-${hash}`)
  })

  it('shows what people wrote as text', () => {
    expect(reports[language]).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('names every tool, every certificate and the evidence beside it', () => {
    for (const word of ['ChatGPT', 'Midjourney', 'AIMS-0000-EXAMPLE', 'EX-2207', 'Company account, Team plan', 'register-entry.txt']) expect(reports[language]).toContain(word)
    expect(reports[language]).toMatch(/href="evidence\/[0-9a-f]{16}-register-entry\.txt"/)
    expect(reports[language]).not.toMatch(/pack-report\.|undefined|NaN|\[object/)
  })
})

it('no text that is filled into a template can end it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '=', ' ') }), (text) => {
      expect(
        markup`<p title="${text}">${[text, false, undefined]}</p>`.text
          .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')
          .match(/[<>"&]/g)
          ?.join(''),
      ).toBe('<"">' + '<>')
    }),
  )
})
