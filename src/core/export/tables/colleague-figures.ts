/** What groups of colleagues report: told of groups only, and by no one in particular, so it goes out only. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { joined } from '#core/export/table.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import type { GroupFigures, ToolFigures } from '#core/sharing/group-figures.ts'
import { boundsOf } from '#core/sharing/reporter-count.ts'

interface FiguresRow extends ToolFigures {
  figures: GroupFigures
}

const { shown } = columnsOf<FiguresRow>('colleague-figures')

export const colleagueFiguresTable: RegisterTable<FiguresRow> = {
  name: 'colleague-figures',
  rows: ({ colleagueFigures: figures }) => figures?.tools.map((tool) => ({ ...tool, figures })) ?? [],
  columns: [
    meaning(
      'tool',
      shown('Tool', 'ツール', ({ tool }, _, names) => names.tool(tool)),
    ),
    meaning(
      'tool-id',
      shown('Tool id', 'ツールID', ({ tool }) => tool),
    ),
    shown('Colleagues, at least', '報告した社員数(最少)', ({ reporters, figures }) => boundsOf(reporters, figures.reporters)[0], 'number'),
    shown('Colleagues, at most', '報告した社員数(最多)', ({ reporters, figures }) => boundsOf(reporters, figures.reporters)[1], 'number'),
    shown('Of colleagues', '対象の社員数', ({ figures }) => figures.reporters, 'number'),
    shown('Months', '開いた月', ({ months }) => joined(months)),
    shown('Purposes in common', '共通する用途', ({ purposes }) => joined(purposes)),
    shown('Data in common', '共通するデータ', ({ data }, wording) => joined(data.map((each) => wording(`data.${each}`)))),
    shown('Accounts in common', '共通するアカウント', ({ accounts }, wording) => joined(accounts.map((each) => wording(`account.${each}`)))),
    shown('Smallest group', '最小の人数', ({ figures }) => figures.size, 'number'),
    shown('Figures of', '集計日', ({ figures }) => figures.on, 'day'),
  ],
}
