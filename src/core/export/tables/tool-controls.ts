/** The answers of tools to the points of Annex A.4, A.5, A.8 and A.9, one row per tool and point. */
import { controlOfToolPoint, type ToolControlAnswer, toolControlAnswerSchema, toolControlPointIds } from '#core/controls/tool-control-points.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { answerColumns, toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { word } from '#core/export/value-kinds.ts'

const { recorded, shown } = columnsOf<ToolControlAnswer>('tool-controls')

export const toolControlsTable: RegisterTable<ToolControlAnswer> = {
  name: 'tool-controls',
  rows: ({ facts }) => facts.toolControlAnswers,
  columns: [
    ...toolColumns<ToolControlAnswer>(),
    meaning(
      'control',
      shown('Control', '管理策', ({ pointId }) => controlOfToolPoint(pointId)),
    ),
    meaning(
      'point',
      shown('Point', '項目', ({ pointId }, wording) => wording(`tool-point.${pointId}`)),
    ),
    meaning('point-id', recorded('Point id', '項目ID', 'pointId', word(toolControlPointIds, String))),
    ...answerColumns<ToolControlAnswer>(),
  ],
  place: {
    store: 'toolControlAnswers',
    subject: 'tool-control-answer',
    schema: toolControlAnswerSchema,
    keyFields: ['toolId', 'pointId'],
    aboutField: 'toolId',
    recordOf: (answer) => answer,
    blank: () => ({ state: 'open' }),
  },
}
