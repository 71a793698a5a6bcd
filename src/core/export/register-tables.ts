/** Every table of the register by name: what CSV out, CSV in, the workbook and the evidence pack are made of. */
import { inventory } from '#core/export/inventory-table.ts'
import { namesIn, type Register, type RegisterTable, type TableName, tableNames } from '#core/export/register-table.ts'
import { columnKey, type FileLanguage, type Table, type Wording } from '#core/export/table.ts'
import { tableOf } from '#core/export/table-column.ts'
import { auditTrailTable } from '#core/export/tables/audit-trail.ts'
import { certificatesTable } from '#core/export/tables/certificates.ts'
import { claimsTable } from '#core/export/tables/claims.ts'
import { colleagueFiguresTable } from '#core/export/tables/colleague-figures.ts'
import { concernsTable } from '#core/export/tables/concerns.ts'
import { correctiveActionsTable } from '#core/export/tables/corrective-actions.ts'
import { customerUsesTable } from '#core/export/tables/customer-uses.ts'
import { decisionsTable } from '#core/export/tables/decisions.ts'
import { dueTable } from '#core/export/tables/due.ts'
import { evidenceTable } from '#core/export/tables/evidence.ts'
import { exceptionsTable } from '#core/export/tables/exceptions.ts'
import { flagsTable } from '#core/export/tables/flags.ts'
import { programmesTable } from '#core/export/tables/programmes.ts'
import { regulatoryNotesTable } from '#core/export/tables/regulatory-notes.ts'
import { requirementsTable } from '#core/export/tables/requirements.ts'
import { scopeJudgementsTable } from '#core/export/tables/scope-judgements.ts'
import { sightingsTable } from '#core/export/tables/sightings.ts'
import { toolControlsTable } from '#core/export/tables/tool-controls.ts'
import { controlsTable, responsibilitiesTable } from '#core/export/tables/vendor-controls.ts'
import { vendorsTable } from '#core/export/vendor-table.ts'

const definitions: Readonly<Record<TableName, RegisterTable>> = {
  inventory,
  vendors: vendorsTable,
  decisions: decisionsTable,
  certificates: certificatesTable,
  'scope-judgements': scopeJudgementsTable,
  claims: claimsTable,
  responsibilities: responsibilitiesTable,
  controls: controlsTable,
  'tool-controls': toolControlsTable,
  exceptions: exceptionsTable,
  'corrective-actions': correctiveActionsTable,
  concerns: concernsTable,
  flags: flagsTable,
  'regulatory-notes': regulatoryNotesTable,
  programmes: programmesTable,
  'customer-uses': customerUsesTable,
  requirements: requirementsTable,
  evidence: evidenceTable,
  due: dueTable,
  'colleague-figures': colleagueFiguresTable,
  sightings: sightingsTable,
  'audit-trail': auditTrailTable,
}

/** The definition of a table. */
export function tableDefinition(name: TableName): RegisterTable {
  return definitions[name]
}

/** The message key of what the column under an English heading means. */
export function meaningKey(name: TableName, heading: string): string {
  return definitions[name].columns.find((column) => column.name === heading)?.meaning ?? columnKey(name, heading)
}

/** One table as it stands, with headings in `language` and words by `wording`, which must speak the same language. */
export function registerTable(name: TableName, register: Register, wording: Wording, language: FileLanguage = 'en'): Table {
  const { columns, rows } = definitions[name]
  return tableOf(columns, rows(register), wording, namesIn(register.profiles), language)
}

/** Every table as it stands, by name, in the order in which they are listed everywhere. Holds all rows: sightings of a large register are better written in pages. */
export function registerTables(register: Register, wording: Wording, language: FileLanguage = 'en'): { name: TableName; table: Table }[] {
  return tableNames.map((name) => ({ name, table: registerTable(name, register, wording, language) }))
}
