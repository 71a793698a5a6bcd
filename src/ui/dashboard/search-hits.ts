/** What the search finds: tools and vendors by any of their names, certificates by number and body, and the pages themselves. */
import { useMemo } from 'preact/hooks'
import { isFound, searchText } from '#core/register/text-search.ts'
import { navigationGroups } from '#ui/dashboard/navigation-pages.ts'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export interface Hit {
  name: string
  /** What it is, or whose. */
  under: string
  href: string
}

/** `text` is what is looked in. */
interface Findable extends Hit {
  text: string
}

const mostHits = 8

/** What is in the register comes before the rest of the catalogue, and a name that begins with `query` before one that holds it. */
export function useSearchHits(query: string): Hit[] {
  const daylight = useDaylight()
  const { profiles, catalogue, language } = daylight
  const isAsked = query.trim() !== ''
  const findable = useMemo(() => (isAsked ? findables(daylight) : []), [isAsked, profiles, catalogue, language])
  return useMemo(() => {
    if (!isAsked) return []
    const start = searchText([query.trim()])
    const begins = ({ text }: Findable) => Number(text.startsWith(start))
    const found = findable.filter(({ text }) => isFound(text, query.trim())).sort((a, b) => begins(b) - begins(a))
    return [...new Map(found.map((hit) => [`${hit.href} ${hit.name}`, hit])).values()].slice(0, mostHits)
  }, [findable, isAsked, query])
}

function findables({ profiles, catalogue, language, t }: Daylight): Findable[] {
  const vendors = [...profiles.vendors, ...catalogue.vendors.values()].map((vendor) => ({
    name: toolName(vendor, language),
    under: t('nav.hit-vendor'),
    href: hashFor(['vendor', vendor.id]),
    text: searchText([toolName(vendor, language), vendor.name, vendor.nameJa, vendor.legalEntity]),
  }))
  const toolHit = (tool: { id: string; name: string; nameJa?: string | undefined }, vendorName = '') => ({
    name: toolName(tool, language),
    under: vendorName,
    href: hashFor(['tool', tool.id]),
    text: searchText([toolName(tool, language), tool.name, tool.nameJa, vendorName]),
  })
  const certificates = profiles.vendors.flatMap((vendor) =>
    vendor.certificates.map(({ number, edition, certificationBody }) => ({
      name: number ?? edition,
      under: [t('nav.hit-certificate'), toolName(vendor, language)].join(' · '),
      href: hashFor(['vendor', vendor.id]),
      text: searchText([number, edition, certificationBody]),
    })),
  )
  const pages = navigationGroups.flatMap(({ pages }) =>
    pages.map(({ page, label }) => ({ name: t(label), under: t('nav.hit-page'), href: `#/${page}`, text: searchText([t(label)]) })),
  )
  const [known, shipped] = [vendors.slice(0, profiles.vendors.length), vendors.slice(profiles.vendors.length)]
  return [
    ...profiles.tools.map((tool) => toolHit(tool, tool.vendorName)),
    ...known,
    ...certificates,
    ...pages,
    ...[...catalogue.tools.values()].map((tool) => toolHit(tool, catalogue.vendors.get(tool.vendor)?.name)),
    ...shipped,
  ]
}
