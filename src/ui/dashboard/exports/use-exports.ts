/** The two tables as they stand today, and saving them. The files speak English whatever the interface speaks: their columns are an interface of their own. */
import { useMemo } from 'preact/hooks'
import { exportFileName } from '#core/export/export-file-name.ts'
import { exportReadme } from '#core/export/export-readme.ts'
import { inventoryTable } from '#core/export/inventory-table.ts'
import type { Table } from '#core/export/table.ts'
import { vendorTable } from '#core/export/vendor-table.ts'
import { csvText } from '#platform/csv.ts'
import { saveFile } from '#platform/files.ts'
import { extensionVersion } from '#platform/pages.ts'
import { zipBlob } from '#platform/zip.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'

export interface TableExport {
  name: 'inventory' | 'vendors'
  table: Table
  fileName: string
  save: () => void
}

export interface Exports {
  inventory: TableExport
  vendors: TableExport
  /** Both tables with a README, as one ZIP. Answers the name of the file. */
  saveBoth: () => Promise<string>
}

export function useExports(): Exports {
  const { store, profiles, settings, catalogue, today } = useDaylight()
  return useMemo(() => {
    const wording = wordingOf(translatorFor('en'))
    const tableExport = (name: TableExport['name'], table: Table): TableExport => {
      const fileName = exportFileName(name, today, catalogue.version, 'csv')
      return { name, table, fileName, save: () => saveFile(fileName, csvText(table), 'text/csv') }
    }
    const inventory = tableExport('inventory', inventoryTable(profiles.tools, wording))
    const vendors = tableExport('vendors', vendorTable(profiles.vendors, today, wording))
    const readme = () =>
      exportReadme(
        {
          day: today,
          organisation: settings.organisation,
          exportedBy: settings.userName,
          daylightVersion: extensionVersion(),
          catalogueVersion: catalogue.version,
          tools: profiles.tools,
          vendors: profiles.vendors,
          inventory: inventory.table,
          vendorTable: vendors.table,
        },
        wording,
      )
    const saveBoth = async () => {
      const fileName = exportFileName('export', today, catalogue.version, 'zip')
      const files = [
        { name: 'inventory.csv', content: csvText(inventory.table) },
        { name: 'vendors.csv', content: csvText(vendors.table) },
        { name: 'README.txt', content: readme() },
      ]
      saveFile(fileName, await zipBlob(files, store.clock.now()), 'application/zip')
      return fileName
    }
    return { inventory, vendors, saveBoth }
  }, [store, profiles, settings, catalogue, today])
}
