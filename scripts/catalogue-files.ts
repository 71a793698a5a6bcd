/** The text of src/catalogue/catalogue-files.ts for the given files in src/catalogue/tools. */
export function catalogueFiles(fileNames: readonly string[]): string {
  const categories = fileNames
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
  const variable = (category: string) => `${category.replaceAll('-', '')}Tools`
  return `// Written by \`npm run catalogue\`. Do not edit.
import type { CatalogueChange } from '#core/catalogue/catalogue-change.ts'
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { ToolRecord } from '#core/catalogue/tool-record.ts'
import type { VendorRecord } from '#core/catalogue/vendor-record.ts'
import type { HostSets } from '#core/detection/tool-index.ts'
import type { Claim } from '#core/register/certificate.ts'
import changeRecords from './changes.json' with { type: 'json' }
import claimRecords from './claims.json' with { type: 'json' }
import generalExceptionRecord from './general-exceptions.json' with { type: 'json' }
import hostSetRecords from './host-sets.json' with { type: 'json' }
${categories.map((category) => `import ${variable(category)} from './tools/${category}.json' with { type: 'json' }`).join('\n')}
import vendorRecords from './vendors.json' with { type: 'json' }

// JSON modules come without literal types; the catalogue's tests hold every record to its schema.
export const tools = [
${categories.map((category) => `  ...${variable(category)},`).join('\n')}
] as unknown as ToolRecord[]
export const vendors = vendorRecords as unknown as VendorRecord[]
export const hostSets: HostSets = hostSetRecords
export const generalExceptions: GeneralExceptions = generalExceptionRecord
export const claims = claimRecords as unknown as Claim[]
/** In the order in which they happened. */
export const changes = changeRecords as unknown as CatalogueChange[]
`
}
