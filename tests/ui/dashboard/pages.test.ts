import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dashboardPages } from '../../e2e/dashboard-pages.ts'

it('every address of the dashboard is pictured by the tour and looked at for accessibility', () => {
  const source = readFileSync('src/ui/dashboard/pages.tsx', 'utf8')
  const [first = '', imports = ''] = source.split('function importPageFor')
  const addresses = [...casesIn(first).map((page) => `#/${page}`), ...casesIn(imports).map((way) => `#/imports/${way}`)].map((hash) => hash.replace(/\/$/, '') || '#/')
  const listed = Object.values(dashboardPages)
  expect(addresses.length).toBeGreaterThan(20)
  expect(addresses.filter((address) => !listed.some((hash) => `${hash}/`.startsWith(address === '#' ? '#/' : `${address}/`)))).toEqual([])
})

function casesIn(source: string): string[] {
  return [...source.matchAll(/case '([\w-]*)':/g)].map(([, page = '']) => page)
}
