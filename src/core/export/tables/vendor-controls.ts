/** The answers of vendors to the points of Annex A.10: who is responsible for what (A.10.2), and the rest (A.10.3, A.10.4). One row per vendor and point. */
import { type ControlAnswer, controlAnswerSchema, controlPoints, responsibleParties, type ThirdPartyControl } from '#core/controls/control-points.ts'
import type { RecordPlace, RegisterTable } from '#core/export/register-table.ts'
import { answerColumns, vendorColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning, type TableColumn } from '#core/export/table-column.ts'
import { word } from '#core/export/value-kinds.ts'

const { recorded, shown } = columnsOf<ControlAnswer>('controls')

const responsible: TableColumn<ControlAnswer> = columnsOf<ControlAnswer>('responsibilities').recorded(
  'Responsible',
  '責任者',
  'responsible',
  word(responsibleParties, (value) => `party.${value}`),
)

export const responsibilitiesTable: RegisterTable<ControlAnswer> = {
  name: 'responsibilities',
  rows: ({ facts }) => facts.controlAnswers.filter(({ pointId }) => isResponsibility(pointId)),
  columns: [...pointColumns(), responsible, ...answerColumns()],
  place: placeFor(['A.10.2']),
}

export const controlsTable: RegisterTable<ControlAnswer> = {
  name: 'controls',
  rows: ({ facts }) => facts.controlAnswers.filter(({ pointId }) => !isResponsibility(pointId)),
  columns: [...pointColumns(), ...answerColumns()],
  place: placeFor(['A.10.3', 'A.10.4']),
}

function pointColumns(): TableColumn<ControlAnswer>[] {
  return [
    ...vendorColumns<ControlAnswer>(),
    meaning(
      'control',
      shown('Control', '管理策', ({ pointId }) => controlOf(pointId)),
    ),
    meaning(
      'point',
      shown('Point', '項目', ({ pointId }, wording) => wording(`control-point.${pointId}`)),
    ),
    meaning('point-id', recorded('Point id', '項目ID', 'pointId', word(controlAnswerSchema.shape.pointId.options, String))),
  ]
}

function placeFor(controls: readonly ThirdPartyControl[]): RecordPlace<ControlAnswer> {
  return {
    store: 'controlAnswers',
    subject: 'control-answer',
    schema: controlAnswerSchema,
    keyFields: ['vendorId', 'pointId'],
    aboutField: 'vendorId',
    recordOf: (answer) => answer,
    blank: () => ({ state: 'open' }),
    refuses: ({ pointId }) => (controls.includes(controlOf(String(pointId)) as ThirdPartyControl) ? undefined : 'point-of-other-table'),
  }
}

function isResponsibility(pointId: string): boolean {
  return controlOf(pointId) === 'A.10.2'
}

function controlOf(pointId: string): string {
  return Object.entries(controlPoints).find(([, points]) => (points as readonly string[]).includes(pointId))?.[0] ?? ''
}
