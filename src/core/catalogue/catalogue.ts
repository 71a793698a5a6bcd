/** The catalogue as the rest of Daylight sees it: records by id, together with what the organisation added itself. */
import type { AnnexEntry } from '#core/annex-a/annex-a.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { CatalogueChange } from '#core/catalogue/catalogue-change.ts'
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { ToolRecord } from '#core/catalogue/tool-record.ts'
import type { VendorRecord } from '#core/catalogue/vendor-record.ts'
import type { HostSets } from '#core/detection/tool-index.ts'
import type { Claim } from '#core/register/certificate.ts'

export interface Catalogue {
  /** The version of the data: the day of its newest check, "2026-11-22". */
  version: IsoDate
  tools: ReadonlyMap<string, ToolRecord>
  vendors: ReadonlyMap<string, VendorRecord>
  hostSets: HostSets
  generalExceptions: GeneralExceptions
  /** Public statements, not verified, that ship with the catalogue. */
  claims: readonly Claim[]
  /** What became of ids that the catalogue no longer has. */
  changes: readonly CatalogueChange[]
  /** Annex A of the standard, in its order. */
  annexA: readonly AnnexEntry[]
}

/** Arranges records into a catalogue. The records are trusted: `npm run check` has validated them against their schemas. */
export function makeCatalogue(data: {
  tools: readonly ToolRecord[]
  vendors: readonly VendorRecord[]
  hostSets: HostSets
  generalExceptions: GeneralExceptions
  claims: readonly Claim[]
  changes?: readonly CatalogueChange[]
  annexA?: readonly AnnexEntry[]
}): Catalogue {
  return {
    version:
      data.tools
        .map((tool) => tool.checked)
        .sort()
        .at(-1) ?? ('2000-01-01' as IsoDate),
    tools: new Map(data.tools.map((tool) => [tool.id, tool])),
    vendors: new Map(data.vendors.map((vendor) => [vendor.id, vendor])),
    hostSets: data.hostSets,
    generalExceptions: data.generalExceptions,
    claims: data.claims,
    changes: data.changes ?? [],
    annexA: data.annexA ?? [],
  }
}
