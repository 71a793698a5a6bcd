/** Bringing in a table: drop a file, see what was found in it and what would happen to each row, take it over, take it back. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { DayQuestions } from '#ui/dashboard/table-import/day-questions.tsx'
import { FoundCard } from '#ui/dashboard/table-import/found-card.tsx'
import { PlanCard } from '#ui/dashboard/table-import/plan-card.tsx'
import { type Taken, TakenCard } from '#ui/dashboard/table-import/taken-card.tsx'
import { UnreadCard } from '#ui/dashboard/table-import/unread-card.tsx'
import { type Choices, type DroppedFile, noChoices, useReading } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandedFiles } from '#ui/hooks/handed-files.tsx'

export function TablesImportPage() {
  const { t } = useDaylight()
  const notify = useToast()
  const [file, setFile] = useState<DroppedFile>()
  const [taken, setTaken] = useState<Taken>()
  const read = async (dropped: File) => {
    setTaken(undefined)
    try {
      const bytes = new Uint8Array(await dropped.arrayBuffer())
      setFile((before) => ({ number: (before?.number ?? 0) + 1, name: dropped.name, bytes }))
    } catch {
      notify(t('table-import.not-read', { file: dropped.name }))
    }
  }
  useHandedFiles('#/imports/tables', ([dropped]) => dropped && read(dropped))
  const again = () => {
    setFile(undefined)
    setTaken(undefined)
  }
  if (taken) return <TakenCard taken={taken} onAgain={again} />
  const drop = <FileDrop isMain accept=".csv,.tsv,.txt" text={t('table-import.drop')} hint={t('table-import.hint')} label={t('table-import.choose')} onFile={read} />
  if (file) return <OpenFile key={file.number} file={file} drop={drop} onAgain={again} onTaken={setTaken} />
  return (
    <>
      <PageHead title={t('table-import.title')} under={t('table-import.under')} />
      {drop}
    </>
  )
}

interface OpenFileProps {
  file: DroppedFile
  /** Where the next file is dropped. */
  drop: ComponentChildren
  onAgain: () => void
  onTaken: (taken: Taken) => void
}

function OpenFile({ file, drop, onAgain, onTaken }: OpenFileProps) {
  const { t } = useDaylight()
  const [choices, setChoices] = useState<Choices>(noChoices)
  const reading = useReading(file, choices)
  const other = (
    <button type="button" class="btn btn-sm" onClick={onAgain}>
      {t('table-import.other-file')}
    </button>
  )
  if (reading.state !== 'found') return <UnreadCard file={file} reading={reading} choices={choices} onChoices={setChoices} actions={other} drop={drop} />
  return (
    <>
      <PageHead
        takesFocus
        title={t('table-import.found-title', { file: file.name, table: t(`table.${reading.table}`), rows: reading.rows.rows.length })}
        under={t('table-import.found-under')}
        actions={other}
      />
      <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
        <DayQuestions found={reading} choices={choices} onChoices={setChoices} />
        <FoundCard found={reading} choices={choices} onChoices={setChoices} />
        <PlanCard file={file} found={reading} choices={choices} onChoices={setChoices} onTaken={onTaken} />
      </div>
    </>
  )
}
