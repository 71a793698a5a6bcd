/** The rows of the file with their fate: which cells differ, what is wrong in which cell, and for which vendor a row is taken. */
import { Check, CircleDashed, type IconNode, Plus, TriangleAlert } from 'lucide'
import type { Fate, ImportPlan, PlannedRow, VendorMatch } from '#core/table-import/import-plan.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import { faultSentences, headingIn } from '#ui/dashboard/table-import/fault-words.ts'
import type { Choices, FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const looks: Record<Fate, { tone: Tone; icon: IconNode }> = {
  new: { tone: 'good', icon: Plus },
  changed: { tone: 'info', icon: Check },
  unchanged: { tone: 'mute', icon: CircleDashed },
  rejected: { tone: 'bad', icon: TriangleAlert },
}

/** Nobody reads more at once; the filter leads to the rest. */
export const mostShown = 200

interface RowListProps {
  plan: ImportPlan
  fate: Fate | 'all'
  found: FoundTable
  choices: Choices
  onChoices: (choices: Choices) => void
}

export function RowList({ plan, fate, found, choices, onChoices }: RowListProps) {
  const { t } = useDaylight()
  const fitting = fate === 'all' ? inOrder(plan) : plan.rows.filter((row) => row.fate === fate)
  const cellsByRow = new Map(found.rows.rows.map(({ row, cells }) => [row, cells]))
  const choose = (row: number, vendorId: string | undefined) => {
    const vendors = new Map(choices.vendors)
    if (vendorId === undefined) vendors.delete(row)
    else vendors.set(row, vendorId)
    onChoices({ ...choices, vendors })
  }
  return (
    <>
      <ul class="border-line border-t">
        {fitting.slice(0, mostShown).map((row) => (
          <li key={row.row} class="border-line grid grid-cols-[3.5rem_7rem_minmax(0,1fr)] items-start gap-x-3 border-b py-2">
            <span class="text-faint pt-0.5 text-xs">{t('table-import.row', { row: row.row })}</span>
            <span>
              <FateChip fate={row.fate} />
            </span>
            <div class="min-w-0">
              <p class="truncate font-semibold">{titleOf(cellsByRow.get(row.row) ?? [], found)}</p>
              <RowDetail row={row} cells={cellsByRow.get(row.row) ?? []} found={found} />
              <VendorLine match={row.match} isApart={choices.vendors.get(row.row) === ''} onApart={() => choose(row.row, '')} onBack={() => choose(row.row, undefined)} />
            </div>
          </li>
        ))}
      </ul>
      {fitting.length > mostShown && <p class="text-faint mt-2 text-xs">{t('table-import.more', { count: fitting.length - mostShown })}</p>}
    </>
  )
}

export function FateChip({ fate }: { fate: Fate }) {
  const { t } = useDaylight()
  return <Chip {...looks[fate]}>{t(`table-import.fate.${fate}`)}</Chip>
}

/** What needs a look comes first. */
function inOrder({ rows }: ImportPlan): readonly PlannedRow[] {
  const weight: Record<Fate, number> = { rejected: 0, changed: 1, new: 2, unchanged: 3 }
  return rows.toSorted((a, b) => weight[a.fate] - weight[b.fate] || a.row - b.row)
}

/** The first cells of a row that say something, of those that are read. */
export function titleOf(cells: readonly string[], { mapping }: Pick<FoundTable, 'mapping'>): string {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const read = cells.filter((cell, at) => cell.trim() !== '' && mapping[at] !== undefined)
  return (read.length > 0 ? read : filled)
    .slice(0, 3)
    .map((cell) => cell.trim())
    .join(' · ')
}

function RowDetail({ row, cells, found }: { row: PlannedRow; cells: readonly string[]; found: FoundTable }) {
  const daylight = useDaylight()
  const { t } = daylight
  if (row.fate === 'rejected') {
    return (
      <ul class="text-error text-xs break-words">
        {faultSentences(row, cells, found, daylight).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )
  }
  if (row.fate !== 'changed') return null
  return (
    <ul class="text-soft text-xs break-words">
      {row.changes?.map(({ column, from, to }) => (
        <li key={column}>
          {t('table-import.cell-change', { column: headingIn(found.table, column, daylight), from: from || t('table-import.blank'), to: to || t('table-import.blank') })}
        </li>
      ))}
    </ul>
  )
}

/** Somebody else's vendor is only proposed to be one that is known. */
function VendorLine({ match, isApart, onApart, onBack }: { match: VendorMatch | undefined; isApart: boolean; onApart: () => void; onBack: () => void }) {
  const { t } = useDaylight()
  if (!match && !isApart) return null
  return (
    <p class="text-soft flex flex-wrap items-center gap-x-2 text-xs">
      {match && !isApart ? t(`table-import.match-${match.by}`, { name: match.name }) : t('table-import.apart')}
      <button type="button" class="btn btn-ghost btn-xs" onClick={isApart ? onBack : onApart}>
        {t(isApart ? 'table-import.apart-back' : 'table-import.set-apart')}
      </button>
    </p>
  )
}
