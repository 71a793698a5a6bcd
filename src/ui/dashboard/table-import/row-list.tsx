/** The rows of the file with their fate: which cells differ, what is wrong in which cell, and for which vendor a row is taken. */
import { Check, CircleDashed, type IconNode, Plus, TriangleAlert } from 'lucide'
import { tableDefinition } from '#core/export/register-tables.ts'
import { headingOf } from '#core/export/table-column.ts'
import type { Fate, ImportPlan, PlannedRow, RowFault, VendorMatch } from '#core/table-import/import-plan.ts'
import { Chip, type Tone } from '#ui/components/chip.tsx'
import type { Choices, FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { isMessageKey } from '#ui/i18n/translator.ts'

const looks: Record<Fate, { tone: Tone; icon: IconNode }> = {
  new: { tone: 'good', icon: Plus },
  changed: { tone: 'info', icon: Check },
  unchanged: { tone: 'mute', icon: CircleDashed },
  rejected: { tone: 'bad', icon: TriangleAlert },
}

/** Nobody reads more at once; the filter leads to the rest. */
const mostShown = 200

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
              <Chip {...looks[row.fate]}>{t(`table-import.fate.${row.fate}`)}</Chip>
            </span>
            <div class="min-w-0">
              <p class="truncate font-semibold">{titleOf(cellsByRow.get(row.row) ?? [])}</p>
              <RowDetail row={row} plan={plan} />
              <VendorLine match={row.match} isApart={choices.vendors.get(row.row) === ''} onApart={() => choose(row.row, '')} onBack={() => choose(row.row, undefined)} />
            </div>
          </li>
        ))}
      </ul>
      {fitting.length > mostShown && <p class="text-faint mt-2 text-xs">{t('table-import.more', { count: fitting.length - mostShown })}</p>}
    </>
  )
}

/** What needs a look comes first. */
function inOrder({ rows }: ImportPlan): readonly PlannedRow[] {
  const weight: Record<Fate, number> = { rejected: 0, changed: 1, new: 2, unchanged: 3 }
  return rows.toSorted((a, b) => weight[a.fate] - weight[b.fate] || a.row - b.row)
}

function titleOf(cells: readonly string[]): string {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  return filled.slice(0, 3).join(' · ')
}

function RowDetail({ row: { fate, changes = [], faults = [] }, plan }: { row: PlannedRow; plan: ImportPlan }) {
  const daylight = useDaylight()
  const heading = (column: string) => headingIn(plan, column, daylight)
  if (fate === 'rejected') {
    return (
      <ul class="text-error text-xs">
        {faults.map((fault) => (
          <li key={`${fault.column} ${fault.code}`}>{faultWords(fault, heading, daylight)}</li>
        ))}
      </ul>
    )
  }
  if (fate !== 'changed') return null
  return (
    <ul class="text-soft text-xs break-words">
      {changes.map(({ column, from, to }) => (
        <li key={column}>
          {daylight.t('table-import.cell-change', { column: heading(column), from: from || daylight.t('table-import.blank'), to: to || daylight.t('table-import.blank') })}
        </li>
      ))}
    </ul>
  )
}

function faultWords({ code, column, cell }: RowFault, heading: (column: string) => string, { t }: Daylight): string {
  const key = `fault.${code}`
  const words = isMessageKey(key) ? t(key) : t('fault.invalid')
  if (column === undefined) return words
  return cell ? t('table-import.fault-in-cell', { column: heading(column), cell, words }) : t('table-import.fault-in-column', { column: heading(column), words })
}

function headingIn({ table }: ImportPlan, name: string, { language }: Daylight): string {
  const column = tableDefinition(table).columns.find((each) => each.name === name)
  return column ? headingOf(column, language) : name
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
