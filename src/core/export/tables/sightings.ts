/** The days on which tools were opened, one row per tool, host and day. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf } from '#core/export/table-column.ts'
import { count, day, text } from '#core/export/value-kinds.ts'
import { type Sighting, sightingSchema } from '#core/register/inventory.ts'

const { recorded } = columnsOf<Sighting>('sightings')

export const sightingsTable: RegisterTable<Sighting> = {
  name: 'sightings',
  rows: ({ facts }) => facts.sightings,
  columns: [
    ...toolColumns<Sighting>(),
    recorded('Host', 'ホスト', 'host', text),
    recorded('Day', '日付', 'day', day),
    recorded('Pages opened', '開いたページ数', 'count', count),
    recorded('Requests in logs', 'ログのリクエスト数', 'requests', count),
  ],
  place: {
    store: 'sightings',
    subject: 'data',
    schema: sightingSchema,
    keyFields: ['toolId', 'host', 'day'],
    aboutField: 'toolId',
    recordOf: (sighting) => sighting,
    blank: () => ({}),
    // What was noticed is never rewritten by a file: days that are missing may be added.
    refuses: (_, before) => (before === undefined ? undefined : 'sighting-held'),
  },
}
