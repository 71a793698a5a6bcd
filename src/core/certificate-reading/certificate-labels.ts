/** The words by which certificates introduce what they say, in English, German and Japanese. */

const labelKinds = [
  'number',
  'registrationNumber',
  'certificationBody',
  'accreditationBody',
  'edition',
  'certifiedEntity',
  'issuedOn',
  'originalIssuedOn',
  'expiresOn',
  'reissuedOn',
  'validFrom',
  'validity',
  'scopeText',
  'sites',
  'other',
] as const
export type LabelKind = (typeof labelKinds)[number]

/** Patterns over text in lower case. "other" is what is no value of ours, and ends one. */
const labels: Readonly<Record<LabelKind, readonly string[]>> = {
  number: [
    '(?:certificate|cert\\.?)(?: registration| identification| reference)? ?(?:number|no\\.?|nr\\.?|#|id|ref\\.?|reference)(?![a-z])',
    'zertifikat(?:s)?(?:-| )?(?:registrier(?:ungs)?-?)?(?:nummer|nr\\.?)',
    '(?:認証|登録証|認証書|登録証書|証明書|認証登録)番号',
  ],
  registrationNumber: ['registration (?:number|no\\.?)(?![a-z])', 'registrier(?:ungs)?-?(?:nummer|nr\\.?)', '登録番号'],
  certificationBody: [
    '(?:name of (?:the )?)?certification body',
    '(?:issued|certified) by(?: the certification body)?',
    '(?:for and )?on behalf of',
    'zertifizierungsstelle',
    'ausgestellt (?:durch|von)',
    '(?:認証|登録|審査登録)機関(?:名)?',
  ],
  accreditationBody: ['(?:name of (?:the )?)?accreditation body', 'accredited by', 'akkreditierungsstelle', 'akkreditiert (?:durch|von)', '認定機関(?:名)?'],
  edition: [
    '(?:management system )?standards?(?: and edition)?',
    'certification standard',
    'normative reference',
    '(?:zertifizierungs)?norm',
    'regelwerk',
    '(?:適用|登録|認証|審査)?(?:規格|基準)',
  ],
  certifiedEntity: [
    'certified (?:entity|organi[sz]ation|company|client)',
    '(?:certificate )?holder(?: of (?:the )?certificate)?',
    '(?:name of (?:the )?)?(?:organi[sz]ation|client|company)(?: name)?',
    '(?:issued|awarded|granted|presented) to',
    'this is to certify that(?: the (?:artificial intelligence |ai )?management system of)?',
    'zertifikats?inhaber(?:in)?',
    'inhaber(?:in)? des zertifikats',
    '(?:zertifizierte[sr]? )?(?:unternehmen|organisation)',
    'firma',
    '(?:被認証|登録|認証取得|認証)?(?:組織|事業者|企業)(?:の)?(?:名称|名)?',
  ],
  issuedOn: [
    '(?:certificate |current )?(?:date of (?:this )?issue|issue date|issuance date|date issued|date of issuance)',
    'issued(?: on)?(?! (?:by|to|under|in|and|for)(?![a-z]))',
    'ausstellungsdatum',
    'datum der ausstellung',
    'ausgestellt am',
    '(?:認証書|登録証|証明書)?発行(?:年月)?日',
  ],
  originalIssuedOn: [
    '(?:original|initial|first) (?:(?:date of )?(?:certificate )?(?:issue|issuance|certification|registration|approval)(?: date)?|issue date)',
    'date of (?:original|initial|first) (?:issue|issuance|certification|registration|approval)',
    '(?:first|originally|initially) (?:issued|certified|registered)(?: on)?',
    '(?:certified|registered) since',
    '(?:datum der )?erst(?:zertifizierung|ausstellung)(?:sdatum)?',
    'zertifiziert seit',
    '初回(?:認証|登録|発行|認証登録|登録証発行)(?:年月)?日',
  ],
  expiresOn: [
    '(?:certificate )?(?:expiry|expiration)(?: date)?',
    'date of (?:expiry|expiration)',
    '(?:certificate )?expires(?: on)?',
    '(?:certificate )?valid (?:until|through|to|thru)',
    'ablaufdatum',
    'gültig bis',
    '(?:認証|登録)?(?:の)?有効期限(?:日)?',
    '(?:有効期間)?満了(?:年月)?日',
  ],
  reissuedOn: [
    '(?:date of )?(?:re-?issue|re-?issued|revision|amendment|last (?:issue|change|revision)|latest (?:issue|revision))(?: date| on)?',
    'latest revision date',
    'änderungsdatum',
    '(?:再発行|改訂|変更|更新|登録更新|認証更新|最新発行)(?:年月)?日',
  ],
  validFrom: ['(?:certificate )?valid from', '(?:effective|start)(?: from)? date', 'effective(?: from)?', 'gültig (?:ab|von|vom)', '有効開始日'],
  validity: ['(?:period of )?validity(?: period)?', 'gültigkeit(?:sdauer|szeitraum)?', '(?:認証|登録)?(?:の)?有効期間'],
  scopeText: [
    '(?:certification )?scope(?: of (?:the )?(?:certification|registration|certificate|approval|activities|supply|management system))?(?: statement)?',
    '(?:for|covering) the (?:following )?(?:scope|activities)',
    'geltungsbereich(?: der zertifizierung| des zertifikats)?',
    'anwendungsbereich',
    '(?:認証|登録|適用)(?:の)?範囲',
  ],
  sites: ['(?:certified |covered )?(?:sites?|locations?)(?: covered| included| in scope)?', 'standorte?', '(?:対象|登録|認証)?(?:事業所|サイト)(?:一覧)?'],
  other: [
    'not valid (?:before|after|until)',
    'address',
    '(?:anschrift|adresse)',
    '(?:所在地|住所)',
    '(?:company|commercial|trade|business) (?:register|registration)(?: (?:number|no\\.?))?',
    'accreditation (?:number|no\\.?|certificate)',
    'akkreditierungs(?:nummer|-nr\\.?)',
    '(?:法人|認定|会社)番号',
    '(?:audit )?report (?:number|no\\.?)',
    '(?:auditbericht|bericht)s?-?(?:nummer|nr\\.?)',
    '(?:order|client|customer|project|contract|file) (?:number|no\\.?|id)',
    '(?:date of (?:the )?)?(?:(?:certification )?decision|(?:last|next) audit|surveillance|recertification|(?:stage [12] )?audit)(?: audit| due| date| by)*',
    '(?:statement of applicability|soa|erklärung zur anwendbarkeit|anwendbarkeitserklärung|適用宣言書)(?: version)?',
    '(?:status|version|revision|rev\\.|edition|page|seite|remarks?|notes?|bemerkung(?:en)?|備考|状態|ステータス)',
    '(?:signature|signed|signatory|authori[sz]ed (?:by|signatory)|managing director|director|geschäftsführer|leiter(?:in)? der zertifizierungsstelle|代表取締役|認証責任者|署名)',
    '(?:department|contact|phone|telephone|e-?mail|website|web|iaf code|nace code|ea code|sector|branche|country|land|国)',
    '(?:place(?: and date)?|ort(?:, datum| und datum)?)',
    'this certificate(?: remains| is)',
    'dieses zertifikat',
    '(?:本|この)(?:認証書|登録証|証明書)',
  ],
}

const patterns = labelKinds.flatMap((kind) => labels[kind].map((pattern) => ({ kind, pattern: new RegExp(`^(?:${pattern})`, 'u') })))

export interface FoundLabel {
  kind: LabelKind
  /** As the document writes it. */
  label: string
  /** What follows in the same cell. */
  rest: string
  /** A colon stands between label and rest. */
  hasColon: boolean
}

/** The label with which `text` begins; the longest where several fit. A second label after a stroke or in brackets ("Certificate No. / Zertifikat-Nr.") belongs to it. */
export function labelOf(text: string): FoundLabel | undefined {
  const lower = text.toLowerCase().replace(/^[\s•·*-]+/, '')
  const offset = text.length - lower.length
  const hits = patterns.flatMap(({ kind, pattern }) => {
    const length = pattern.exec(lower)?.[0].length
    return length === undefined || endsInsideWord(lower, length) ? [] : [{ kind, length }]
  })
  const best = hits.reduce<(typeof hits)[number] | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined)
  if (best === undefined) return undefined
  const end = offset + best.length
  return withoutTranslation({ kind: best.kind, label: text.slice(0, end), ...colon(text.slice(end)) })
}

/** "scopes", "issuedness": a label ends where a word ends. Japanese runs on; there a label ends at the end, a colon or a space. */
function endsInsideWord(text: string, length: number): boolean {
  const last = text[length - 1] ?? ''
  const next = text[length] ?? ''
  const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(last)
  return isJapanese ? /[\u3040-\u30ff\u4e00-\u9fff]/.test(next) : /[a-zäöüß0-9]/.test(next) && /[a-zäöüß]/.test(last)
}

function colon(rest: string): Pick<FoundLabel, 'rest' | 'hasColon'> {
  const trimmed = rest.trim()
  const hasColon = trimmed.startsWith(':')
  return { rest: hasColon ? trimmed.slice(1).trim() : trimmed, hasColon }
}

function withoutTranslation(found: FoundLabel): FoundLabel {
  const opening = /^[/|(]\s*/.exec(found.rest)?.[0]
  if (opening === undefined || found.hasColon) return found
  const inner = labelOf(found.rest.slice(opening.length))
  const after = inner?.rest.replace(/^\)\s*/, '') ?? ''
  if (inner?.kind === found.kind) return { ...found, label: `${found.label} ${opening}${inner.label}`, ...(inner.hasColon ? { rest: after, hasColon: true } : colon(after)) }
  // "(DD/MM/YYYY)" and other remarks in brackets.
  const remark = /^\([^)]*\)/.exec(found.rest)?.[0]
  return remark ? { ...found, label: `${found.label} ${remark}`, ...colon(found.rest.slice(remark.length)) } : found
}
