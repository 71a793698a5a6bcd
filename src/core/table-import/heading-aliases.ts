/** What other lists call the columns of ours: supplier lists of procurement, asset lists, exports of other tools. */
import type { TableName } from '#core/export/register-table.ts'

/** Names as others write them, by table and English name of the column. Case, width, spaces and hyphens do not matter. */
export const headingAliases: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  vendors: {
    Vendor: [
      'Vendor name',
      'Supplier',
      'Supplier name',
      'Provider',
      'Company',
      'Company name',
      'Name',
      'Lieferant',
      'ベンダー名',
      '会社名',
      '企業名',
      '取引先',
      '取引先名',
      '供給者',
      '供給者名',
      '委託先',
      '委託先名',
      '名称',
    ],
    Website: ['Web site', 'URL', 'Homepage', 'Home page', 'Web', 'Domain', 'Vendor website', 'Supplier website', 'Webseite', 'ホームページ', 'サイト', 'Webサイト', 'ドメイン'],
    'Legal entity': ['Legal name', 'Registered name', 'Company legal name', '正式名称', '商号', '契約先法人名'],
    Country: ['Country code', 'Country of registration', 'Land', '国コード', '所在国'],
    'Risk tier': ['Tier', 'Criticality', 'Risk', 'Risk level', 'リスク', '重要度', 'リスクレベル'],
    Owner: ['Business owner', 'Vendor owner', 'Contact', 'Responsible', '担当者', '担当', '責任者'],
    Note: ['Notes', 'Comment', 'Comments', 'Remarks', '備考', 'コメント'],
  },
  certificates: {
    'Certificate number': ['Certificate no', 'Certificate no.', 'Registration number', '登録番号', '認証登録番号'],
    Edition: ['Standard', 'Standard and edition', '規格'],
    'Certification body': ['Certifier', 'Issued by', '審査登録機関'],
    'Expiry date': ['Expires', 'Expires on', 'Valid until', '有効期限日'],
    'Issue date': ['Issued', 'Issued on', 'Valid from'],
  },
}
