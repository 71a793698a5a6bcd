/** In which order the tables are listed, and under which heading each is looked for. */
import type { TableName } from '#core/export/register-table.ts'

export const tableGroups = {
  tools: ['inventory', 'decisions', 'exceptions', 'tool-controls', 'regulatory-notes', 'customer-uses'],
  vendors: ['vendors', 'certificates', 'scope-judgements', 'claims', 'programmes', 'responsibilities', 'controls', 'evidence'],
  'follow-up': ['due', 'requirements', 'corrective-actions'],
  people: ['sightings', 'flags', 'concerns', 'colleague-figures'],
  history: ['audit-trail'],
} as const satisfies Readonly<Record<string, readonly TableName[]>>

export const tableGroupNames = Object.keys(tableGroups) as (keyof typeof tableGroups)[]
