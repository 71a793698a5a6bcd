// Written by `npm run catalogue`. Do not edit.
import type { CatalogueChange } from '#core/catalogue/catalogue-change.ts'
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { ToolRecord } from '#core/catalogue/tool-record.ts'
import type { VendorRecord } from '#core/catalogue/vendor-record.ts'
import type { HostSets } from '#core/detection/tool-index.ts'
import type { Claim } from '#core/register/certificate.ts'
import changeRecords from './changes.json' with { type: 'json' }
import claimRecords from './claims.json' with { type: 'json' }
import generalExceptionRecord from './general-exceptions.json' with { type: 'json' }
import hostSetRecords from './host-sets.json' with { type: 'json' }
import agentTools from './tools/agent.json' with { type: 'json' }
import assistantTools from './tools/assistant.json' with { type: 'json' }
import audioTools from './tools/audio.json' with { type: 'json' }
import browserTools from './tools/browser.json' with { type: 'json' }
import codingTools from './tools/coding.json' with { type: 'json' }
import companionTools from './tools/companion.json' with { type: 'json' }
import dataTools from './tools/data.json' with { type: 'json' }
import designTools from './tools/design.json' with { type: 'json' }
import educationTools from './tools/education.json' with { type: 'json' }
import financeTools from './tools/finance.json' with { type: 'json' }
import healthcareTools from './tools/healthcare.json' with { type: 'json' }
import hrTools from './tools/hr.json' with { type: 'json' }
import imageTools from './tools/image.json' with { type: 'json' }
import industryTools from './tools/industry.json' with { type: 'json' }
import knowledgeTools from './tools/knowledge.json' with { type: 'json' }
import legalTools from './tools/legal.json' with { type: 'json' }
import marketingTools from './tools/marketing.json' with { type: 'json' }
import meetingTools from './tools/meeting.json' with { type: 'json' }
import modelapiTools from './tools/model-api.json' with { type: 'json' }
import presentationTools from './tools/presentation.json' with { type: 'json' }
import researchTools from './tools/research.json' with { type: 'json' }
import searchTools from './tools/search.json' with { type: 'json' }
import securityTools from './tools/security.json' with { type: 'json' }
import supportTools from './tools/support.json' with { type: 'json' }
import translationTools from './tools/translation.json' with { type: 'json' }
import videoTools from './tools/video.json' with { type: 'json' }
import writingTools from './tools/writing.json' with { type: 'json' }
import vendorRecords from './vendors.json' with { type: 'json' }

// JSON modules come without literal types; the catalogue's tests hold every record to its schema.
export const tools = [
  ...agentTools,
  ...assistantTools,
  ...audioTools,
  ...browserTools,
  ...codingTools,
  ...companionTools,
  ...dataTools,
  ...designTools,
  ...educationTools,
  ...financeTools,
  ...healthcareTools,
  ...hrTools,
  ...imageTools,
  ...industryTools,
  ...knowledgeTools,
  ...legalTools,
  ...marketingTools,
  ...meetingTools,
  ...modelapiTools,
  ...presentationTools,
  ...researchTools,
  ...searchTools,
  ...securityTools,
  ...supportTools,
  ...translationTools,
  ...videoTools,
  ...writingTools,
] as unknown as ToolRecord[]
export const vendors = vendorRecords as unknown as VendorRecord[]
export const hostSets: HostSets = hostSetRecords
export const generalExceptions: GeneralExceptions = generalExceptionRecord
export const claims = claimRecords as unknown as Claim[]
/** In the order in which they happened. */
export const changes = changeRecords as unknown as CatalogueChange[]
