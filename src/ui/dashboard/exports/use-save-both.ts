/** The inventory and the vendors with a README in one ZIP: what an auditor gets who asks for both. */
import { exportFileName } from '#core/export/export-file-name.ts'
import { exportReadme } from '#core/export/export-readme.ts'
import { inventoryTable } from '#core/export/inventory-table.ts'
import { vendorTable } from '#core/export/vendor-table.ts'
import { csvText } from '#platform/csv.ts'
import { saveFile } from '#platform/files.ts'
import { extensionVersion } from '#platform/pages.ts'
import { zipBlob } from '#platform/zip.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'

/** Saves the ZIP, in English, and answers its name. */
export function useSaveBoth(): () => Promise<string> {
  const { store, profiles, settings, catalogue, today } = useDaylight()
  return async () => {
    const wording = wordingOf(translatorFor('en'))
    const inventory = inventoryTable(profiles.tools, wording)
    const vendors = vendorTable(profiles.vendors, today, wording)
    const readme = exportReadme(
      {
        day: today,
        organisation: settings.organisation,
        exportedBy: settings.userName,
        daylightVersion: extensionVersion(),
        catalogueVersion: catalogue.version,
        tools: profiles.tools,
        vendors: profiles.vendors,
        inventory,
        vendorTable: vendors,
      },
      wording,
    )
    const fileName = exportFileName('export', today, catalogue.version, 'zip')
    const files = [
      { name: 'inventory.csv', content: csvText(inventory) },
      { name: 'vendors.csv', content: csvText(vendors) },
      { name: 'README.txt', content: readme },
    ]
    saveFile(fileName, await zipBlob(files, store.clock.now()), 'application/zip')
    return fileName
  }
}
