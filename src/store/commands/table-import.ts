/** Brings the rows of a table into the register, all of them or none, after somebody looked the plan through; and takes the whole import back. */
import type { Table } from 'dexie'
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { PlainRecord, RecordPlace, TableName } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { firstDays } from '#core/first-day/import-plan.ts'
import type { Flag, Sighting } from '#core/register/inventory.ts'
import type { RecordChange } from '#core/table-import/import-plan.ts'
import { changeRecordInTransaction } from '#store/change-record.ts'
import { enterInventory, leaveInventory, tablesOfInventory } from '#store/commands/inventory-entry.ts'
import { noteSightings } from '#store/commands/sightings.ts'
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
    const held = await records.bulkGet(changes.map((change) => keyOf(place, change)))
    if (changes.some(({ before }, i) => fieldChanges(before, held[i]).length > 0)) throw new RegisterMovedError()
    for (const change of changes) {
      if (place.store === 'flags' && change.before === undefined) await enterFlagged(store, change.after as unknown as Flag)
      await put(store, place, change, change.after, reason)
    }
  })
  return () =>
    inTransaction(store, records, async () => {
      const held = await records.bulkGet(changes.map((change) => keyOf(place, change)))
      let stayed = 0
      for (const [i, change] of changes.entries()) {
        if (fieldChanges(change.after, held[i]).length > 0) stayed += 1
        else await put(store, place, change, change.before, `import of ${fileName} undone`)
      }
      return stayed
    })
}

async function put(store: Store, place: RecordPlace<unknown>, change: RecordChange, record: PlainRecord | undefined, reason: string): Promise<void> {
  await changeRecordInTransaction(store, { table: recordsOf(store, place), key: keyOf(place, change), subject: place.subject, about: change.about, change: () => record, reason })
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
    await noteSightings(store, { subjectId: 'sightings', from: 0, to: rows.length, reason })
    return found
  })
  return () =>
    inTransaction(store, db.sightings, async () => {
      const held = await db.sightings.bulkGet(rows.map(sightingKey))
      const asImported = rows.filter((row, i) => fieldChanges(row, held[i]).length === 0)
      await db.sightings.bulkDelete(asImported.map(sightingKey))
      for (const toolId of newTools) await leaveInventory(store, toolId, `${reason}, undone`)
      await noteSightings(store, { subjectId: 'sightings', from: asImported.length, to: 0, reason: `${reason}, undone` })
      return rows.length - asImported.length
    })
}

/** Answers the tools that were not in the inventory. */
async function enterFound(store: Store, rows: readonly Sighting[]): Promise<string[]> {
  const known = new Set(await store.db.entries.toCollection().primaryKeys())
  const newTools = [...firstDays(rows)].filter(([toolId]) => !known.has(toolId))
  for (const [toolId, foundOn] of newTools) await enterInventory(store, { toolId, foundOn, foundBy: 'import' })
  return newTools.map(([toolId]) => toolId)
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
function keyOf({ keyFields }: RecordPlace<unknown>, { after }: RecordChange): string | string[] {
  const key = keyFields.map((field) => String(after[field]))
  return key.length === 1 ? (key[0] ?? '') : key
}

function sightingKey({ toolId, host, day }: Sighting): [string, string, string] {
  return [toolId, host, day]
}

async function inTransaction<Answer>(store: Store, records: Table, work: () => Promise<Answer>): Promise<Answer> {
  return store.db.transaction('rw', [...new Set<Table>([records, ...tablesOfInventory(store)])], async () => work())
}
