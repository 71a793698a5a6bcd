/** The words before the values of English certificates. */
import type { LabelWords } from '#core/certificate-reading/label-words/label-kinds.ts'

export const englishLabels: LabelWords = {
  number: [
    '(?:holds )?(?:certificate|cert\\.?)(?: of (?:registration|approval|conformity))?(?: registration| registr\\.| identification| reference)? ?(?:number|no\\.?|nr\\.?|#|id|ref\\.?|reference)(?![a-z])',
    'certificate(?=:? [a-z]{0,4}\\d[\\da-z/.-]{4,}$)',
  ],
  registrationNumber: ['registration (?:number|no\\.?)(?![a-z])'],
  certificationBody: ['(?:name of (?:the )?)?(?:certification|certifying|issuing) body', '(?:issued|certified) by(?: the certification body)?', '(?:for and )?on behalf of'],
  accreditationBody: ['(?:name of (?:the )?)?accreditation body', 'accredited by'],
  edition: ['(?:management system )?standards?(?: and edition)?', 'certification standard', 'normative reference', 'certified to(?: the standard)?'],
  certifiedEntity: [
    '(?:certified|registered) (?:entity|organi[sz]ation|company|client)',
    '(?:certificate )?holder(?: of (?:the )?certificate)?',
    '(?:name of (?:the )?)?(?:organi[sz]ation|client|company)(?: name)?',
    '(?:issued|awarded|granted|presented) to',
    '(?:this is to certify|this certifies|we (?:hereby )?certify) that(?: the (?:artificial intelligence |ai )?management system (?:\\([a-z]+\\) )?of)?',
    'the (?:artificial intelligence |ai )?management system (?:\\([a-z]+\\) )?of',
  ],
  issuedOn: [
    '(?:certificate |current )?(?:date of (?:this )?issue|issue date|issuance date|date issued|date of issuance)',
    'issued(?: on)?(?! (?:by|to|under|in|and|for)(?![a-z]))',
  ],
  originalIssuedOn: [
    '(?:original|initial|first) (?:(?:date of )?(?:certificate )?(?:issue|issuance|certification|registration|approval)(?: date)?|issue date|certificate date)',
    'date of (?:original|initial|first) (?:issue|issuance|certification|registration|approval)',
    '(?:first|originally|initially) (?:issued|certified|registered)(?: on)?',
    '(?:certified|registered) since',
    'original (?:certification )?cycle start date',
  ],
  expiresOn: [
    '(?:certificate )?(?:expiry|expiration)(?: date)?',
    'date of (?:certificate )?(?:expiry|expiration)',
    '(?:this )?(?:certificate )?expires(?: on)?',
    '(?:certificate )?valid (?:until|through|to|thru)',
    '(?:certificate |certification )?(?:valid until|expiry|end) date',
  ],
  reissuedOn: [
    '(?:date of )?(?:re-?issue|re-?issued|revision|amendment|last (?:issue|change|revision)|latest (?:issue|revision))(?: date| on)?',
    '(?:latest|current) revision date',
  ],
  validFrom: ['(?:certificate )?valid from', '(?:effective|start)(?: from)? date', 'effective(?: from)?', '(?:certification ?/ ?)?(?:re-?)?certification cycle start date'],
  validity: ['(?:(?:certificate|period of) )?validity(?: period)?', '(?:certificate )?valid(?=:)'],
  scopeText: [
    '(?:certification )?scope(?: of (?:the )?(?:certification|registration|certificate|approval|activities|supply|management system|aims))?(?: statement)?',
    '(?:for|covering) the (?:following )?(?:scope|activities)(?: of (?:certification|registration))?',
    '(?:this certificate|the certification) is valid for the following (?:scope|activities|products(?: and|/) services)',
    'certified activities',
  ],
  sites: ['(?:certified |covered )?(?:sites?|locations?)(?: covered| included| in scope)?'],
  other: [
    'not valid (?:before|after|until)',
    'expiry date of (?:the )?(?:last|previous) (?:certification )?cycle',
    'address',
    '(?:company|commercial|trade|business) (?:register|registration)(?: (?:number|no\\.?))?',
    'accreditation (?:number|no\\.?|certificate)',
    '(?:audit )?report (?:number|no\\.?)',
    '(?:order|client|customer|project|contract|file) (?:number|no\\.?|id)',
    '(?:date of (?:the )?)?(?:(?:certification )?decision|(?:last|next) audit|surveillance|recertification|(?:stage [12] )?audit)(?: audit| due| date| by)*',
    '(?:certification ?/ ?)?(?:re-?)?certification audit date',
    '(?:statement of applicability|soa)(?: version)?',
    '(?:status|version|revision|rev\\.|edition|page|remarks?|notes?)',
    '(?:signature|signed|signatory|authori[sz]ed (?:by|signatory)|managing director|director)',
    '(?:department|contact|phone|telephone|e-?mail|website|web|iaf code|nace code|ea code|sector|country)',
    '(?:place(?: and date)?)',
    'this certificate(?: remains| is)',
  ],
}
