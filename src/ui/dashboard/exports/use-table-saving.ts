/** Saving a table: how far it is, the way out, and the word that it is done. */
import { useRef, useState } from 'preact/hooks'
import type { TableName } from '#core/export/register-table.ts'
import { useToast } from '#ui/components/toast.tsx'
import { saveTable, type TableToSave } from '#ui/dashboard/exports/save-table.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface TableSaving {
  /** The table that is being written, with the rows that are on disk. */
  running: { name: TableName; rows: number } | undefined
  save: (table: TableToSave) => Promise<void>
  cancel: () => void
}

export function useTableSaving(): TableSaving {
  const daylight = useDaylight()
  const notify = useToast()
  const [running, setRunning] = useState<TableSaving['running']>()
  const stop = useRef<AbortController | undefined>(undefined)
  const save = async (table: TableToSave) => {
    const controller = new AbortController()
    stop.current = controller
    setRunning({ name: table.name, rows: 0 })
    try {
      const file = await saveTable(daylight, table, (rows) => setRunning({ name: table.name, rows }), controller.signal)
      notify(daylight.t('exports.saved', { file }))
    } catch (fault) {
      if (controller.signal.aborted) notify(daylight.t('exports.cancelled', { file: `${table.name}.csv` }))
      else notify(daylight.t('exports.not-saved', { file: `${table.name}.csv`, why: fault instanceof Error ? fault.message : String(fault) }))
    } finally {
      setRunning(undefined)
    }
  }
  return { running, save, cancel: () => stop.current?.abort() }
}
