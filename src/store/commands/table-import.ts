/** Brings the rows of a table into the register, all of them or none, after somebody looked the plan through; and takes the whole import back. */
import type { Table } from 'dexie'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { instantOf } from '#core/calendar/iso-date.ts'
import type { PlainRecord, RecordPlace, TableName } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import type { Flag, Sighting } from '#core/register/inventory.ts'
import type { RecordChange } from '#core/table-import/import-plan.ts'
import { appendAudit, changeRecordInTransaction } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

export interface TableImport {
  table: TableName
  /** As it stands in the audit trail: "imported from vendors.csv". */
  fileName: string
  changes: readonly RecordChange[]
}

/** The register is not what the plan was made from. */
export class RegisterMovedError extends Error {
  constructor() {
    super('the register has changed since the file was looked through')
    this.name = 'RegisterMovedError'
  }
}

/** Takes the import back; a record that was changed since stays. Answers how many stayed. */
export type UndoImport = () => Promise<number>

/** One transaction. Throws RegisterMovedError, and writes nothing, where a record differs from what the plan saw. */
export async function importTable(store: Store, { table, fileName, changes }: TableImport): Promise<UndoImport> {
  const place = placeOf(table)
  const reason = `imported from ${fileName}`
  if (place.store === 'sightings') return importSightings(store, changes, reason)
  const records = recordsOf(store, place)
  await inTransaction(store, records, async () => {
    const held = await records.bulkGet(changes.map(keyOf))
    if (changes.some(({ before }, i) => fieldChanges(before, held[i]).length > 0)) throw new RegisterMovedError()
    for (const change of changes) {
      if (place.store === 'flags' && change.before === undefined) await enterFlagged(store, change.after as unknown as Flag)
      await put(store, place, change, change.after, reason)
    }
  })
  return () =>
    inTransaction(store, records, async () => {
      const held = await records.bulkGet(changes.map(keyOf))
      let stayed = 0
      for (const [i, change] of changes.entries()) {
        if (fieldChanges(change.after, held[i]).length > 0) stayed += 1
        else await put(store, place, change, change.before, `import of ${fileName} undone`)
      }
      return stayed
    })
}

async function put(store: Store, place: RecordPlace<unknown>, change: RecordChange, record: PlainRecord | undefined, reason: string): Promise<void> {
  await changeRecordInTransaction(store, { table: recordsOf(store, place), key: keyOf(change), subject: place.subject, about: change.about, change: () => record, reason })
}

/** A tool that was flagged is in the inventory. */
async function enterFlagged(store: Store, { toolId, day }: Flag): Promise<void> {
  await enterInventory(store, { toolId, foundOn: day, foundBy: 'flag' })
}

/** Days are added, never rewritten; one line in the audit trail says how many, and each new tool has its own. */
async function importSightings(store: Store, changes: readonly RecordChange[], reason: string): Promise<UndoImport> {
  const { db } = store
  const rows = changes.map(({ after }) => after as unknown as Sighting)
  const newTools = await inTransaction(store, db.sightings, async () => {
    const held = await db.sightings.bulkGet(rows.map(sightingKey))
    if (held.some((row) => row !== undefined)) throw new RegisterMovedError()
    await db.sightings.bulkAdd(rows)
    const found = await enterFound(store, rows)
    await noteSightings(store, 'created', 0, rows.length, reason)
    return found
  })
  return () =>
    inTransaction(store, db.sightings, async () => {
      const held = await db.sightings.bulkGet(rows.map(sightingKey))
      const asImported = rows.filter((row, i) => held[i]?.count === row.count)
      await db.sightings.bulkDelete(asImported.map(sightingKey))
      for (const toolId of newTools) await takeOutUnneeded(store, toolId, reason)
      await noteSightings(store, 'deleted', asImported.length, 0, `${reason}, undone`)
      return rows.length - asImported.length
    })
}

/** Answers the tools that were not in the inventory. */
async function enterFound(store: Store, rows: readonly Sighting[]): Promise<string[]> {
  const known = new Set(await store.db.entries.toCollection().primaryKeys())
  const firstDays = new Map<string, Sighting['day']>()
  for (const { toolId, day } of rows) if (!known.has(toolId) && day < (firstDays.get(toolId) ?? '9999')) firstDays.set(toolId, day)
  for (const [toolId, foundOn] of firstDays) await enterInventory(store, { toolId, foundOn, foundBy: 'import' })
  return [...firstDays.keys()]
}

/** A tool that came with the import, and of which nothing else is known since. */
async function takeOutUnneeded(store: Store, toolId: string, reason: string): Promise<void> {
  const { db } = store
  const isNeeded = (await db.flags.where({ toolId }).count()) + (await db.sightings.where({ toolId }).count()) > 0
  await changeRecordInTransaction(store, {
    table: db.entries,
    key: toolId,
    subject: 'tool',
    about: toolId,
    change: (entry) => (entry && (isNeeded || entry.decision.status !== 'unreviewed') ? entry : undefined),
    reason: `${reason}, undone`,
  })
}

async function noteSightings(store: Store, action: AuditEntry['action'], from: number, to: number, reason: string): Promise<void> {
  if (from === to) return
  await appendAudit(store, {
    at: instantOf(store.clock.now()),
    by: (await store.db.settings.get('settings'))?.userName ?? '',
    subject: 'data',
    subjectId: 'sightings',
    about: 'data',
    action,
    changes: [{ field: 'sightings', from, to }],
    reason,
  })
}

function placeOf(table: TableName): RecordPlace<unknown> {
  const { place } = tableDefinition(table)
  if (place === undefined) throw new Error(`${table} is never brought in`)
  return place
}

function recordsOf({ db }: Store, { store }: RecordPlace<unknown>): Table<PlainRecord, string | string[]> {
  return db[store] as unknown as Table<PlainRecord, string | string[]>
}

/** A key of one field is its value, a key of several a list. */
function keyOf({ key }: RecordChange): string | string[] {
  return key.length === 1 ? (key[0] ?? '') : [...key]
}

function sightingKey({ toolId, host, day }: Sighting): [string, string, string] {
  return [toolId, host, day]
}

async function inTransaction<Answer>({ db }: Store, records: Table, work: () => Promise<Answer>): Promise<Answer> {
  const tables = new Set<Table>([records, db.entries, db.flags, db.sightings, db.audit, db.settings, db.meta])
  return db.transaction('rw', [...tables], async () => work())
}
