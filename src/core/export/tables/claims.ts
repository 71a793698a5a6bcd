/** Statements about a vendor's certification that the organisation recorded, one row each; those of the catalogue are not among them. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, vendorColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text, word } from '#core/export/value-kinds.ts'
import { type Claim, claimSchema, vendorPositions } from '#core/register/certificate.ts'

const { recorded } = columnsOf<Claim>('claims')

export const claimsTable: RegisterTable<Claim> = {
  name: 'claims',
  rows: ({ facts }) => facts.claims,
  columns: [
    ...vendorColumns<Claim>(),
    recorded('Edition', '規格・版', 'edition', text),
    recorded(
      'Position',
      '認証の取得状況',
      'position',
      word(vendorPositions, (value) => `position.${value}`),
    ),
    recorded('Said by', '情報源', 'saidBy', text),
    recorded(
      'Kind of source',
      '情報源の種類',
      'level',
      word(claimSchema.shape.level.options, (value) => `evidence-level.${value}`),
    ),
    meaning('link', recorded('Link', 'リンク', 'url', text)),
    recorded('Stated on', '公表日', 'statedOn', day),
    recorded('Seen on', '確認日', 'seenOn', day),
    meaning('note', recorded('Note', 'メモ', 'note', text)),
    idColumn<Claim>(),
  ],
  place: {
    store: 'claims',
    subject: 'claim',
    schema: claimSchema,
    keyFields: ['id'],
    aboutField: 'vendorId',
    recordOf: (claim) => claim,
    blank: (today) => ({ position: 'unknown', level: 'secondary-source', seenOn: today }),
  },
}
