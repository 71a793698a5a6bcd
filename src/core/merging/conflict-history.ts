/** How a conflict came about: the lines about its fields, as they follow each other. */
import { isAuthored, type KnownLine, lineGraph } from '#core/merging/line-graph.ts'

/** What people wrote about any of the fields, and where the record was made or deleted; about all of it where no field is named. Each line after those that it follows. */
export function conflictHistory(lines: Iterable<KnownLine>, fields: readonly string[]): KnownLine[] {
  const isAbout = ({ action, changes }: KnownLine) => action !== 'changed' || fields.length === 0 || changes.some(({ field }) => fields.includes(field))
  return lineGraph(lines).ordered.filter((line) => isAuthored(line) && isAbout(line))
}
