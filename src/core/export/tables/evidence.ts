/** The index of evidence: links and files with their hashes, one row each. The bytes of files are not in it. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { count, day, days, text, word } from '#core/export/value-kinds.ts'
import { type Evidence, evidenceMediaTypes, evidenceSchema } from '#core/register/evidence.ts'

/** A link or a file, with what only one of them has. */
type EvidenceRow = Pick<Evidence, 'id' | 'subjectKind' | 'subjectId' | 'title' | 'kind' | 'seenOn' | 'seenAgainOn' | 'expiresOn' | 'addedBy'> &
  Partial<Omit<Extract<Evidence, { kind: 'link' }>, keyof Evidence> & Omit<Extract<Evidence, { kind: 'file' }>, keyof Evidence>>

const { recorded, shown } = columnsOf<EvidenceRow>('evidence')
const subjectKinds = evidenceSchema.options[0].shape.subjectKind.options
const kinds = evidenceSchema.options.map((option) => option.shape.kind.value)

export const evidenceTable: RegisterTable<EvidenceRow> = {
  name: 'evidence',
  rows: ({ facts }) => facts.evidence,
  columns: [
    recorded(
      'Supports',
      '裏付ける記録の種類',
      'subjectKind',
      word(subjectKinds, (value) => `record-kind.${value}`),
    ),
    shown('Name', '裏付ける記録の名称', ({ subjectKind, subjectId }, _, names) => (subjectKind === 'certificate' ? '' : names[subjectKind](subjectId))),
    recorded('Supports id', '裏付ける記録のID', 'subjectId', text),
    recorded('Title', '件名', 'title', text),
    recorded(
      'Kind',
      '種類',
      'kind',
      word(kinds, (value) => `evidence-kind.${value}`),
    ),
    meaning('link', recorded('Link', 'リンク', 'url', text)),
    recorded('File name', 'ファイル名', 'fileName', text),
    recorded('File type', 'ファイル形式', 'mediaType', word(evidenceMediaTypes, String)),
    recorded('Size in bytes', 'サイズ(バイト)', 'bytes', count),
    recorded('SHA-256', 'SHA-256', 'sha256', text),
    recorded('Seen on', '確認日', 'seenOn', day),
    recorded('Seen again on', '再確認日', 'seenAgainOn', days),
    recorded('Expires on', '有効期限', 'expiresOn', day),
    recorded('Added by', '追加者', 'addedBy', text),
    idColumn<EvidenceRow>(),
  ],
  place: {
    store: 'evidence',
    subject: 'evidence',
    schema: evidenceSchema,
    keyFields: ['id'],
    aboutField: 'subjectId',
    about: ({ subjectKind, subjectId }, { certificates }) => (subjectKind === 'certificate' && certificates.find(({ id }) => id === subjectId)?.vendorId) || String(subjectId),
    recordOf: (evidence) => evidence,
    blank: (today) => ({ kind: 'link', seenOn: today }),
    refuses: (after, before) =>
      after['kind'] === 'file' && (before === undefined || ['sha256', 'bytes', 'kind'].some((field) => before[field] !== after[field])) ? 'file-without-bytes' : undefined,
  },
}
