/** A file that is not read, or not yet: why, and what to do. */
import type { ComponentChildren } from 'preact'
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { EncodingSelect, TableSelect } from '#ui/dashboard/table-import/found-selects.tsx'
import type { Choices, DroppedFile, Reading } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface UnreadCardProps {
  file: DroppedFile
  reading: Exclude<Reading, { state: 'found' }>
  choices: Choices
  onChoices: (choices: Choices) => void
  actions: ComponentChildren
  /** Where the next file is dropped. */
  drop: ComponentChildren
}

export function UnreadCard({ file, reading, choices, onChoices, actions, drop }: UnreadCardProps) {
  const { t, list } = useDaylight()
  if (reading.state === 'unreadable') {
    return (
      <>
        <PageHead takesFocus title={t('table-import.unreadable', { file: file.name })} under={t(`table-import.unreadable.${reading.kind}`)} />
        {reading.kind === 'encoding' && (
          <Card class="mb-4">
            <EncodingSelect choices={choices} found={undefined} onChoices={onChoices} />
          </Card>
        )}
        {drop}
      </>
    )
  }
  if (reading.state === 'goes-out-only') {
    return (
      <>
        <PageHead takesFocus title={t('table-import.goes-out-only', { file: file.name, table: t(`table.${reading.table}`) })} under={t('table-import.goes-out-only-why')} />
        {drop}
      </>
    )
  }
  return (
    <>
      <PageHead
        takesFocus
        title={t('table-import.unknown', { file: file.name })}
        under={t('table-import.unknown-do', { headings: list(reading.rows.headings.filter((heading) => heading.trim() !== '').slice(0, 8)) })}
        actions={actions}
      />
      <Card>
        <TableSelect choices={choices} found={undefined} onChoices={onChoices} />
      </Card>
    </>
  )
}
