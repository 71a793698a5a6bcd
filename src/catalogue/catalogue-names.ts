/** The names of tools and vendors, as one text that is read only when a notification needs them (vite-plugin-computed.ts): the worker starts without. */
import { tools, vendors } from '#catalogue/catalogue-files.ts'

/** [English name, Japanese name where it differs]. */
export type CatalogueName = readonly [name: string, nameJa?: string]

const namesOf = (records: readonly { id: string; name: string; nameJa?: string | undefined }[]): Record<string, CatalogueName> =>
  Object.fromEntries(records.map(({ id, name, nameJa }) => [id, nameJa ? [name, nameJa] : [name]]))

/** JSON of { tool: { id: name }, vendor: { id: name } }. */
export const catalogueNames = JSON.stringify({ tool: namesOf(tools), vendor: namesOf(vendors) })
