// Written by `npm run catalogue`. Do not edit.
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { ToolRecord } from '#core/catalogue/tool-record.ts'
import type { VendorRecord } from '#core/catalogue/vendor-record.ts'
import type { HostSets } from '#core/detection/tool-index.ts'
import type { Claim } from '#core/register/certificate.ts'
import claimRecords from './claims.json' with { type: 'json' }
import generalExceptionRecord from './general-exceptions.json' with { type: 'json' }
import hostSetRecords from './host-sets.json' with { type: 'json' }
import assistantTools from './tools/assistant.json' with { type: 'json' }
import codingTools from './tools/coding.json' with { type: 'json' }
import imageTools from './tools/image.json' with { type: 'json' }
import meetingTools from './tools/meeting.json' with { type: 'json' }
import searchTools from './tools/search.json' with { type: 'json' }
import translationTools from './tools/translation.json' with { type: 'json' }
import writingTools from './tools/writing.json' with { type: 'json' }
import vendorRecords from './vendors.json' with { type: 'json' }

// JSON modules come without literal types; the catalogue's tests hold every record to its schema.
export const tools = [...assistantTools, ...codingTools, ...imageTools, ...meetingTools, ...searchTools, ...translationTools, ...writingTools] as unknown as ToolRecord[]
export const vendors = vendorRecords as unknown as VendorRecord[]
export const hostSets: HostSets = hostSetRecords
export const generalExceptions: GeneralExceptions = generalExceptionRecord
export const claims = claimRecords as unknown as Claim[]
