/** What laws and frameworks make of the tools, one row per tool with a note. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf } from '#core/export/table-column.ts'
import { day, text, word, words } from '#core/export/value-kinds.ts'
import { aiActClasses, aiActRoles, impactStates, nistFunctions, type RegulatoryNote, regulatoryNoteSchema } from '#core/register/regulatory-note.ts'

const { recorded } = columnsOf<RegulatoryNote>('inventory')

export const regulatoryNotesTable: RegisterTable<RegulatoryNote> = {
  name: 'regulatory-notes',
  rows: ({ facts }) => facts.regulatoryNotes,
  columns: [
    ...toolColumns<RegulatoryNote>(),
    recorded(
      'EU AI Act role',
      'EU AI法上の役割',
      'aiActRole',
      word(aiActRoles, (value) => `ai-act-role.${value}`),
    ),
    recorded(
      'EU AI Act class',
      'EU AI法の区分',
      'aiActClass',
      word(aiActClasses, (value) => `ai-act-class.${value}`),
    ),
    recorded('EU AI Act class reason', 'EU AI法の区分の理由', 'aiActReason', text),
    recorded('Intended use', '意図した用途', 'intendedUse', text),
    recorded(
      'NIST AI RMF functions',
      'NIST AI RMFの機能',
      'nistFunctions',
      words(nistFunctions, (value) => `nist.${value}`),
    ),
    recorded(
      'Impact assessment',
      'インパクトアセスメント',
      'impact',
      word(impactStates, (value) => `impact.${value}`),
    ),
    recorded('Impact assessment reason', 'インパクトアセスメントの理由', 'impactReason', text),
    recorded('Impact assessed on', 'インパクトアセスメント実施日', 'impactOn', day),
    recorded('Impact assessment link', 'インパクトアセスメントのリンク', 'impactUrl', text),
  ],
  place: {
    store: 'regulatoryNotes',
    subject: 'regulatory-note',
    schema: regulatoryNoteSchema,
    keyFields: ['toolId'],
    aboutField: 'toolId',
    recordOf: (note) => note,
    blank: () => ({ aiActRole: 'not-set', aiActClass: 'not-classified', nistFunctions: [], impact: 'not-screened' }),
  },
}
