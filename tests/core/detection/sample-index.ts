/** A small catalogue in which every kind of rule occurs. */
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { DetectableTool, HostSets } from '#core/detection/tool-index.ts'

export const sampleTools: readonly DetectableTool[] = [
  { id: 'chat', matches: [{ host: 'chat.example' }, { host: 'old-chat.example' }], exceptions: [{ host: 'lab.chat.example' }, { host: 'chat.example', path: '/gallery' }] },
  { id: 'chat-console', matches: [{ host: 'console.chat.example' }] },
  { id: 'forge-copilot', matches: [{ host: 'forge.example', path: '/copilot' }] },
  { id: 'forge-copilot-spaces', matches: [{ host: 'forge.example', path: '/copilot/spaces' }] },
  { id: 'forge-agents', matches: [{ host: 'forge.example', path: '/*/agents' }] },
  { id: 'search-ai', matches: [{ hostSet: 'search', path: '/search', query: { udm: '50' } }] },
  { id: 'search-chat', matches: [{ hostSet: 'search', query: { ia: 'chat' } }] },
  { id: 'portal-ai', matches: [{ host: 'portal.example', fragment: '/view/ai' }] },
  { id: 'bare', matches: [{ host: 'bare.example', subdomains: false }] },
  { id: 'docs-writer', matches: [{ host: 'writer.example' }, { host: 'writer.example', path: '/docs' }] },
]

export const sampleHostSets: HostSets = { search: ['www.search.example', 'www.search.co.example'] }

export const sampleGeneral: GeneralExceptions = {
  labels: ['docs', 'help', 'status'],
  sections: ['docs', 'customers'],
  articles: ['blog', 'careers'],
  signIn: ['login'],
  legal: ['privacy'],
  appLabels: ['app'],
  languages: ['en', 'ja', 'pt'],
}
