// Prints what the catalogue holds: `npm run catalogue:figures`.
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { vendorLinks } from '#core/catalogue/vendor-record.ts'

const { tools, vendors, claims, version } = shippedCatalogue
const all = [...tools.values()]
const countBy = (keyOf: (tool: (typeof all)[number]) => string) =>
  Object.entries(Object.groupBy(all, keyOf))
    .map(([key, group]) => [key, group?.length ?? 0] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key} ${count}`)
    .join(', ')
const records = [...vendors.values()]

console.log(`Catalogue of ${version}: ${tools.size} tools of ${new Set(all.map((tool) => tool.vendor)).size} vendors, ${all.flatMap((tool) => tool.matches).length} patterns`)
console.log(`Kinds: ${countBy((tool) => tool.kind)}`)
console.log(`Categories: ${countBy((tool) => tool.category)}`)
console.log(`Tools by the vendor's country ("unknown": not known for sure): ${countBy((tool) => vendors.get(tool.vendor)?.country ?? 'unknown')}`)
console.log(`Sources: ${countBy((tool) => tool.source)}`)
console.log(
  `Vendors with ${vendorLinks.map((link) => `${link} ${records.filter((vendor) => vendor[link]).length}`).join(', ')}; with any of them ${records.filter((vendor) => vendorLinks.some((link) => vendor[link])).length}`,
)
console.log(
  `Stated by a public source: ${vendorLinks.map((link) => `${link} ${records.filter((vendor) => vendor.linksChecked?.[link]).length}`).join(', ')}; any of them for ${records.filter((vendor) => vendor.linksChecked).length} vendors`,
)
console.log(`Public statements, not verified: ${claims.length} on ${new Set(claims.map((claim) => claim.vendorId)).size} vendors`)
