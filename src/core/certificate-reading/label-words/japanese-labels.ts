/** The words before the values of Japanese certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const japaneseLabels: LabelWords = {
  number: ['(?:認証|登録証|認証書|登録証書|証明書|認証登録|認証登録証)番号'],
  registrationNumber: ['登録番号'],
  certificationBody: ['(?:認証|登録|審査|審査登録|発行)機関(?:名)?'],
  accreditationBody: ['認定機関(?:名)?'],
  edition: ['(?:適用|登録|認証|審査)?(?:規格|基準)'],
  certifiedEntity: ['(?:被認証|認証登録|登録|認証取得|認証)?(?:組織|事業者|企業)(?:の)?(?:名称|名)?'],
  issuedOn: ['(?:認証書|登録証|証明書)?発行(?:年月)?日'],
  originalIssuedOn: ['初回(?:認証|登録|発行|認証登録|登録証発行)(?:年月)?日'],
  expiresOn: ['(?:認証|登録|認証登録)?(?:の)?有効期限(?:日)?', '(?:有効期間)?満了(?:年月)?日'],
  reissuedOn: ['(?:再発行|改訂|改定|変更|更新|登録更新|認証更新|最新発行)(?:年月)?日'],
  validFrom: ['有効開始日'],
  validity: ['(?:認証|登録|認証登録)?(?:の)?有効期間'],
  scopeText: ['(?:認証|登録|適用|認証登録)(?:の)?範囲'],
  sites: ['(?:対象|登録|認証)?(?:事業所|サイト)(?:一覧)?'],
  other: [
    '(?:所在地|住所)',
    '(?:法人|認定|会社)番号',
    // Some bodies mean the first registration by it, others the present one.
    '(?:認証)?登録(?:年月)?日',
    '適用宣言書(?: version)?',
    '(?:備考|状態|ステータス)',
    '(?:代表取締役|認証責任者|署名)',
    '国',
    '(?:本|この)(?:認証書|登録証|証明書)',
  ],
}
