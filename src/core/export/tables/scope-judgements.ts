/** Judgements whether the scope of a certificate covers a tool, one row each. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf } from '#core/export/table-column.ts'
import { day, text, word } from '#core/export/value-kinds.ts'
import { type ScopeJudgement, scopeJudgementSchema, scopeVerdicts } from '#core/register/certificate.ts'

const { recorded } = columnsOf<ScopeJudgement>('scope-judgements')

export const scopeJudgementsTable: RegisterTable<ScopeJudgement> = {
  name: 'scope-judgements',
  rows: ({ facts }) => facts.judgements,
  columns: [
    ...toolColumns<ScopeJudgement>(),
    recorded('Plan', 'プラン', 'plan', text),
    recorded('Certificate id', '認証書ID', 'certificateId', text),
    recorded(
      'Scope covers',
      '認証範囲の判断',
      'verdict',
      word(scopeVerdicts, (value) => `scope.${value}`),
    ),
    recorded('Words relied on', '根拠とした文言', 'words', text),
    recorded('Judged by', '判断者', 'judgedBy', text),
    recorded('Judged on', '判断日', 'judgedOn', day),
  ],
  place: {
    store: 'judgements',
    subject: 'scope-judgement',
    schema: scopeJudgementSchema,
    keyFields: ['certificateId', 'toolId', 'plan'],
    aboutField: 'toolId',
    recordOf: (judgement) => judgement,
    blank: (today) => ({ plan: '', judgedOn: today }),
  },
}
