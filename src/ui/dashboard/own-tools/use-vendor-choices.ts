/** The vendors that can be named for a tool: those of the register first, then the catalogue's. */
import { useMemo } from 'preact/hooks'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface VendorChoices {
  names: readonly string[]
  /** However it is written in upper and lower case; also by the name in Japanese or the legal entity. */
  idOf: (name: string) => string | undefined
}

export function useVendorChoices(): VendorChoices {
  const { catalogue, facts } = useDaylight()
  return useMemo(() => {
    const idByName = new Map<string, string>()
    const vendors = [...facts.vendors, ...catalogue.vendors.values()]
    for (const vendor of vendors) {
      const nameJa = 'nameJa' in vendor ? vendor.nameJa : undefined
      for (const name of [vendor.name, nameJa, vendor.legalEntity]) if (name && !idByName.has(name.toLowerCase())) idByName.set(name.toLowerCase(), vendor.id)
    }
    return { names: [...new Set(vendors.flatMap((vendor) => vendor.name ?? []))], idOf: (name) => idByName.get(name.toLowerCase()) }
  }, [catalogue, facts.vendors])
}
